package dev.appcard.adapter.in.rest.payment;

import dev.appcard.adapter.in.rest.common.InvalidField;
import dev.appcard.adapter.in.rest.common.JsonBody;
import dev.appcard.adapter.in.rest.common.Remedy;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.WindowPreferences;
import java.util.Optional;

/**
 * The object {@code card} of an opening: what the merchant fixes of the window's choices. {@code useFreeInstallmentPlan}
 * is not read: interest-free plans are not offered yet.
 */
final class CardFields {

    private static final int LONGEST_WORD = 64;

    private CardFields() {}

    static WindowPreferences read(JsonBody card, Money amount) {
        Optional<IssuerPolicy> issuer = issuer(card);
        checkFlowMode(card, issuer);
        InstalmentFields instalments = InstalmentFields.read(card, amount, issuer);
        return new WindowPreferences(
                issuer.map(IssuerPolicy::code).orElse(null),
                instalments.fixed(),
                instalments.mostMonths(),
                card.flag("useAppCardOnly"));
    }

    /** The issuer's code, its Korean or its English name. */
    private static Optional<IssuerPolicy> issuer(JsonBody card) {
        return card.text("cardCompany", LONGEST_WORD)
                .map(name -> IssuerPolicies.all().stream()
                        .filter(policy -> policy.isCalled(name))
                        .findFirst()
                        .orElseThrow(() -> new InvalidField(card.nameOf("cardCompany"), Remedy.ISSUER_NOT_OFFERED)));
    }

    private static void checkFlowMode(JsonBody card, Optional<IssuerPolicy> issuer) {
        switch (card.text("flowMode", LONGEST_WORD).orElse("DEFAULT")) {
            case "DEFAULT" -> {}
            case "DIRECT" -> {
                if (issuer.isEmpty()) {
                    throw withoutIssuer(card);
                }
            }
            default -> throw new InvalidField(card.nameOf("flowMode"), Remedy.ONE_OF, "DEFAULT, DIRECT");
        }
    }

    private static InvalidField withoutIssuer(JsonBody card) {
        return new InvalidField(card.nameOf("cardCompany"), Remedy.REQUIRED_WITH, "flowMode=DIRECT");
    }
}
