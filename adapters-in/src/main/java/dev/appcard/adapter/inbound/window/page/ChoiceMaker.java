package dev.appcard.adapter.inbound.window.page;

import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowPreferences;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays out what a window offers. The last call's choice stands again; else the merchant's, or the only one there is. Where
 * nothing is paid there are no plans.
 */
final class ChoiceMaker {

    private final List<IssuerOffer> offers;
    private final WindowSession session;
    private final WindowPreferences preferences;
    private final Optional<AppCall> call;
    private final WindowTexts texts;

    ChoiceMaker(WindowView view, WindowTexts texts) {
        this.offers = view.offers();
        this.session = view.session();
        this.preferences = view.session().terms().preferences();
        this.call = view.session().call();
        this.texts = texts;
    }

    Choice make() {
        return new Choice(issuers(), members(), ways(), plans(), vaccines());
    }

    private List<IssuerRow> issuers() {
        Optional<IssuerCode> chosen = chosenIssuer();
        return offers.stream()
                .map(offer -> IssuerRow.of(
                        offer, chosen.equals(Optional.of(offer.issuer().code())), texts))
                .toList();
    }

    private Optional<IssuerCode> chosenIssuer() {
        List<IssuerCode> offered =
                offers.stream().map(IssuerOffer::issuer).map(IssuerPolicy::code).toList();
        return call.map(AppCall::issuer)
                .or(preferences::namedIssuer)
                .filter(offered::contains)
                .or(() -> offered.size() == 1 ? Optional.of(offered.getFirst()) : Optional.empty());
    }

    /** {@code DIRECT} shows the issuer's own button and nothing else. */
    private List<IssuerRow> members() {
        return preferences.direct()
                ? List.of()
                : offers.stream()
                        .flatMap(offer -> offer.issuer().names().members().stream()
                                .map(member -> IssuerRow.of(offer, member, texts)))
                        .toList();
    }

    private List<WayRow> ways() {
        AuthenticationMethod before = call.map(AppCall::method).orElse(AuthenticationMethod.APP_CARD);
        return offers.stream()
                .flatMap(offer -> offer.methods().stream())
                .distinct()
                .sorted()
                .map(method -> WayRow.of(method, method == before, texts))
                .toList();
    }

    private List<PlanRow> plans() {
        if (session instanceof WindowSession.OfRegistration) {
            return List.of();
        }
        Instalment before = call.map(AppCall::instalment).orElse(Instalment.AT_ONCE);
        return offers.stream()
                .flatMap(offer -> offer.plans().stream())
                .map(InstalmentPlan::instalment)
                .distinct()
                .sorted(Comparator.comparingInt(Instalment::months))
                .map(plan -> new PlanRow(
                        plan.months(), texts.instalment(plan), texts.interestFree(plan), plan.equals(before)))
                .toList();
    }

    private List<VaccineRow> vaccines() {
        return offers.stream()
                .map(IssuerOffer::issuer)
                .flatMap(issuer -> issuer.vaccineApps().stream().map(app -> VaccineRow.of(issuer.code(), app)))
                .toList();
    }
}
