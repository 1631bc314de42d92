package dev.appcard.domain.cancel;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import java.time.Instant;

/**
 * A cancel that the merchant asked for.
 *
 * @param transactionKey this cancel's own id, kept in every repetition
 * @param reason the merchant's words, at most 200 characters
 */
public record Cancellation(String transactionKey, Money amount, Money taxFree, String reason, Instant requestedAt) {

    /** The same, of all that is left. */
    public Cancellation ofAll(Balance left) {
        return new Cancellation(transactionKey, left.amount(), left.taxFree(), reason, requestedAt);
    }

    /** @param number of the payment's cancels, from 1 */
    public static Cancellation of(PaymentKey payment, int number, Balance part, String reason, Instant requestedAt) {
        return new Cancellation(payment.value() + "-c" + number, part.amount(), part.taxFree(), reason, requestedAt);
    }
}
