package dev.appcard.application.port.out.issuer;

import dev.appcard.domain.secret.Otc;
import org.jspecify.annotations.Nullable;

/** What a result's encrypted part turned out to hold. */
public sealed interface OpenedResult {

    /**
     * It speaks of the transaction that its envelope names.
     *
     * @param amountWon repeated inside; must be the payment's
     * @param cardName the issuer's name for the card; empty where the result has none
     * @param instalment two digits; null where the issuer's result has none
     */
    record Readable(
            long amountWon,
            Otc otc,
            String cardName,
            @Nullable String instalment) implements OpenedResult {}

    /** It speaks of another transaction than its envelope, or than what was agreed on before the app. */
    record Differs() implements OpenedResult {}

    /** It cannot be decrypted, or what came out is not what the contract says. No cause is given on purpose. */
    record Unreadable() implements OpenedResult {}
}
