package dev.appcard.application.port.outbound.issuer;

import org.jspecify.annotations.Nullable;

/**
 * What a result's encrypted part turned out to hold.
 *
 * @param <S> the secret in it
 */
public sealed interface OpenedResult<S> {

    /**
     * It speaks of the transaction that its envelope names.
     *
     * @param amountWon repeated inside; must be the payment's, or 0 for a registration
     * @param cardName the issuer's name for the card; empty where the result has none
     * @param instalment two digits; null where the issuer's result has none
     */
    record Readable<S>(
            long amountWon,
            S secret,
            String cardName,
            @Nullable String instalment) implements OpenedResult<S> {}

    /** It speaks of another transaction than its envelope, or than what was agreed on before the app. */
    record Differs<S>() implements OpenedResult<S> {}

    /** It cannot be decrypted, or what came out is not what the contract says. No cause is given on purpose. */
    record Unreadable<S>() implements OpenedResult<S> {}
}
