package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.issuer.IssuerPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The issuer of a card as merchants see it.
 *
 * @param code Toss' two characters; null where unknown
 * @param acquirerCode likewise
 * @param name Korean, or the VAN's own
 */
public record CardIssuer(@Nullable String code, @Nullable String acquirerCode, String name) {

    /** Where nobody says whose card it is. */
    public static final String UNKNOWN = "미확인";

    /** An issuer that acquires its cards itself. */
    static CardIssuer of(IssuerPolicy issuer) {
        String code = issuer.names().cardCode();
        return new CardIssuer(code, code, issuer.names().korean());
    }
}
