package dev.appcard.adapter.inbound.window.page;

import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.Member;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An issuer as the window offers it, or one of its members.
 *
 * @param id of the row in the page: {@code KB}, {@code BC-SUHYEOP}
 * @param code what is sent when the row is chosen: {@code BC} for both
 * @param badge one or two letters
 * @param via the issuer behind a member, in words; empty for the issuer itself
 * @param ways offered with it, as the page's script reads them: {@code APP_CARD,ISP}
 * @param months the plans offered with it, likewise: {@code 0,2,3}
 * @param freeMonths those of them that are interest-free
 */
public record IssuerRow(
        String id,
        String code,
        String badge,
        String name,
        String via,
        String ways,
        String months,
        String freeMonths,
        boolean isChosen) {

    private static final int BADGE_LETTERS = 2;

    static IssuerRow of(IssuerOffer offer, boolean isChosen, WindowTexts texts) {
        String code = offer.issuer().code().value();
        return new IssuerRow(
                code,
                code,
                code.length() <= BADGE_LETTERS ? code : code.substring(0, 1),
                texts.issuer(offer.issuer()),
                "",
                joined(offer.methods().stream()),
                joined(offer.plans().stream().map(IssuerRow::months)),
                joined(offer.plans().stream()
                        .filter(InstalmentPlan::isInterestFree)
                        .map(IssuerRow::months)),
                isChosen);
    }

    /** It is never chosen beforehand: the gateway keeps the issuer only. */
    static IssuerRow of(IssuerOffer offer, Member member, WindowTexts texts) {
        IssuerRow behind = of(offer, false, texts);
        return new IssuerRow(
                behind.code + "-" + member.englishName(),
                behind.code,
                "",
                texts.issuer(member),
                texts.get("issuer.via", behind.name),
                behind.ways,
                behind.months,
                behind.freeMonths,
                false);
    }

    private static Integer months(InstalmentPlan plan) {
        return plan.instalment().months();
    }

    private static String joined(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(","));
    }
}
