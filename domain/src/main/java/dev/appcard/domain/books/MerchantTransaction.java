package dev.appcard.domain.books;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An approval, or a cancel, as its merchant counts them.
 *
 * @param transactionKey of the approval the attempt's order number at the VAN, of a cancel its own
 * @param orderId the payment's
 * @param customerKey the payment's; null where it has none
 * @param status of the payment, as it was after this
 * @param at when it was approved, or when we learnt that it was given back
 * @param amount that was taken, or given back
 */
public record MerchantTransaction(
        PaymentKey paymentKey,
        String transactionKey,
        String orderId,
        @Nullable String customerKey,
        PaymentStatus status,
        Instant at,
        Money amount) {

    /**
     * Where one stands in the order of all of a merchant's.
     *
     * @param movement of its payment, by the journal's name
     */
    public record Position(Instant at, String paymentKey, String movement) {

        /** Before all that happened at this time or later. */
        public static Position before(Instant time) {
            return new Position(time, "", "");
        }
    }
}
