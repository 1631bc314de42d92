package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.window.WindowPreferences;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The object {@code card} of an opening: what the merchant fixes of the window's choices. An issuer that is named is
 * chosen beforehand ({@code flowMode: DEFAULT}) or the only one ({@code DIRECT}).
 */
public final class CardPreferenceFields {

    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_APP_SCHEME = 200;

    private CardPreferenceFields() {}

    static WindowPreferences read(JsonBody card) {
        Optional<IssuerPolicy> issuer = issuer(card);
        boolean direct = isDirect(card, issuer);
        InstalmentFields instalments = InstalmentFields.read(card);
        return new WindowPreferences(
                issuer.map(IssuerPolicy::code).orElse(null),
                direct,
                instalments.fixed(),
                instalments.mostMonths(),
                card.flag("useFreeInstallmentPlan"),
                card.flag("useAppCardOnly"));
    }

    /** Of a registration: nothing is paid, so that only the issuer can be fixed. */
    public static WindowPreferences ofRegistration(JsonBody card) {
        Optional<IssuerPolicy> issuer = issuer(card);
        return new WindowPreferences(
                issuer.map(IssuerPolicy::code).orElse(null),
                isDirect(card, issuer),
                null,
                Instalment.MOST_MONTHS,
                false,
                false);
    }

    /** The scheme of the shop's own app. */
    public static @Nullable String appScheme(JsonBody card) {
        return card.text("appScheme", LONGEST_APP_SCHEME).orElse(null);
    }

    /** The issuer's code, its Korean or English name, or the names of one of its members. */
    private static Optional<IssuerPolicy> issuer(JsonBody card) {
        return card.text("cardCompany", LONGEST_WORD)
                .map(name -> IssuerPolicies.all().stream()
                        .filter(policy -> policy.names().include(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new InvalidField(card.nameOf("cardCompany"), ValidationRule.ISSUER_NOT_OFFERED)));
    }

    private static boolean isDirect(JsonBody card, Optional<IssuerPolicy> issuer) {
        boolean direct = switch (card.text("flowMode", LONGEST_WORD).orElse("DEFAULT")) {
            case "DEFAULT" -> false;
            case "DIRECT" -> true;
            default -> throw new InvalidField(card.nameOf("flowMode"), ValidationRule.ONE_OF, "DEFAULT, DIRECT");
        };
        if (direct && issuer.isEmpty()) {
            throw new InvalidField(card.nameOf("cardCompany"), ValidationRule.REQUIRED_WITH, "flowMode=DIRECT");
        }
        return direct;
    }
}
