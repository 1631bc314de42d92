package dev.appcard.adapter.in.window.page;

import dev.appcard.adapter.in.rest.payment.FailureCode;
import dev.appcard.adapter.in.window.asset.Assets;
import dev.appcard.adapter.in.window.leave.Departure;
import dev.appcard.adapter.in.window.live.StatusLetter;
import dev.appcard.application.WindowSettings;
import dev.appcard.application.port.in.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.in.window.ViewWindowQuery.WindowView;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.Instalment;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts into words what a window shows; the templates only lay it out. */
@Dependent
public class WindowPageMaker {

    private final Assets assets;
    private final WindowSettings settings;

    @Inject
    public WindowPageMaker(Assets assets, WindowSettings settings) {
        this.assets = assets;
        this.settings = settings;
    }

    /** The window itself. */
    public WindowPage window(WindowView view, Texts texts) {
        return page(view, texts, "/window/", Optional.empty());
    }

    /** The phone's page; {@code appCall} is there while the app can be called. */
    public WindowPage phone(WindowView view, Texts texts, Optional<String> appCall) {
        return page(view, texts, "/q/", appCall);
    }

    private WindowPage page(WindowView view, Texts texts, String below, Optional<String> appAddress) {
        Payment payment = view.payment();
        PaymentOrder order = payment.order();
        String token = order.window().reveal();
        Optional<AppCall> call = lastCall(payment.state());
        List<IssuerRow> issuers = issuers(view.offers(), call, texts);
        return new WindowPage(
                texts,
                assets,
                below + token,
                "/window/" + token,
                StatusLetter.of(payment.stateName()),
                leaves(payment),
                call.map(made -> made.channel().name()).orElse(""),
                order.returnAddresses().appScheme() != null,
                settings.appLaunchVia().orElse(""),
                settings.pollAfter().toMillis(),
                view.merchantName(),
                order.orderName(),
                texts.won(order.amount()),
                issuers,
                plans(view.offers(), call, texts),
                appAddress.orElse(""),
                FailureCode.of(payment.state()).map(texts::failure).orElse(""));
    }

    /** Where the merchant takes over at once there is nothing to read; an end can be read before the page goes on. */
    private static String leaves(Payment payment) {
        return switch (Departure.of(payment.order(), payment.state())) {
            case Departure.Stay _ -> "";
            case Departure.Success _ -> StatusLetter.of(payment.stateName()).isFinal() ? "soon" : "now";
            case Departure.Failure _ -> "soon";
        };
    }

    private static Optional<AppCall> lastCall(PaymentState state) {
        return switch (state) {
            case PaymentState.AppCalled(AppCall call) -> Optional.of(call);
            case PaymentState.Authenticated held ->
                Optional.of(held.authentication().call());
            case PaymentState.Approving approving ->
                Optional.of(approving.authentication().call());
            case PaymentState.NetCancelling undoing ->
                Optional.of(undoing.authentication().call());
            case PaymentState.Approved approved ->
                Optional.of(approved.authentication().call());
            case PaymentState.Cancelling cancelling ->
                Optional.of(cancelling.approved().authentication().call());
            case PaymentState.Cancelled cancelled ->
                Optional.of(cancelled.approved().authentication().call());
            case PaymentState.Declined declined ->
                Optional.of(declined.authentication().call());
            case PaymentState.NetCancelled undone ->
                Optional.of(undone.authentication().call());
            case PaymentState.Ready _, PaymentState.AuthenticationFailed _, PaymentState.Expired _ -> Optional.empty();
        };
    }

    private static List<IssuerRow> issuers(List<IssuerOffer> offers, Optional<AppCall> call, Texts texts) {
        Optional<IssuerCode> chosen = call.map(AppCall::issuer)
                .filter(issuer ->
                        offers.stream().anyMatch(offer -> offer.issuer().code().equals(issuer)))
                .or(() ->
                        offers.stream().findFirst().map(offer -> offer.issuer().code()));
        return offers.stream()
                .map(offer -> IssuerRow.of(
                        offer, chosen.equals(Optional.of(offer.issuer().code())), texts))
                .toList();
    }

    /** All plans that any issuer offers: the page's script leaves those of the chosen one. */
    private static List<PlanRow> plans(List<IssuerOffer> offers, Optional<AppCall> call, Texts texts) {
        Instalment before = call.map(AppCall::instalment).orElse(Instalment.AT_ONCE);
        return offers.stream()
                .flatMap(offer -> offer.instalments().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Instalment::months))
                .map(plan -> new PlanRow(plan.months(), texts.instalment(plan), plan.equals(before)))
                .toList();
    }
}
