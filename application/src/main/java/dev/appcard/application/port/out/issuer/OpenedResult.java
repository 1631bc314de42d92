package dev.appcard.application.port.out.issuer;

import dev.appcard.domain.secret.Otc;
import org.jspecify.annotations.Nullable;

/** What a result's encrypted part turned out to hold. */
public sealed interface OpenedResult {

    /**
     * @param tid repeated inside; must be the outer one
     * @param amountWon repeated inside; must be the payment's
     * @param instalment two digits; null where the issuer's result has none
     */
    record Readable(
            String tid,
            long amountWon,
            Otc otc,
            String cardName,
            @Nullable String instalment) implements OpenedResult {}

    /** It cannot be decrypted, or what came out is not what the contract says. No cause is given on purpose. */
    record Unreadable() implements OpenedResult {}
}
