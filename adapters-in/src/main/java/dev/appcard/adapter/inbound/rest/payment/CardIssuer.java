package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The issuer of a card as merchants see it: Toss' two-character code and the Korean name.
 *
 * @param code null where unknown
 * @param koreanName likewise
 */
public record CardIssuer(@Nullable String code, @Nullable String koreanName) {

    private static final CardIssuer UNKNOWN = new CardIssuer(null, null);

    /**
     * @param issuer empty for a card that was keyed in: its number is not looked at, and the codes that a VAN answers are the
     *     VAN's own, for which there is no public table
     */
    public static CardIssuer of(Optional<IssuerCode> issuer) {
        return issuer.map(IssuerPolicies::of).map(CardIssuer::of).orElse(UNKNOWN);
    }

    private static CardIssuer of(IssuerPolicy policy) {
        return new CardIssuer(policy.names().cardCode(), policy.names().korean());
    }
}
