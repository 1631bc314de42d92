package dev.appcard.domain.approval;

import dev.appcard.domain.identifier.PaymentKey;
import java.util.Optional;

/**
 * The number by which the VAN knows one approval attempt; a net cancel names it.
 *
 * @param value {@code <payment key>-<number of the attempt>}, at most 50 bytes
 */
public record OrderNumber(String value) {

    public OrderNumber {
        if (value.isEmpty() || value.length() > 50) {
            throw new IllegalArgumentException("an order number has 1 to 50 characters");
        }
    }

    public static OrderNumber of(PaymentKey key, int attempt) {
        return new OrderNumber(key.value() + "-" + attempt);
    }

    /** The payment that the attempt was made for; empty when the number is none of ours. */
    public Optional<PaymentKey> payment() {
        int dash = value.lastIndexOf('-');
        return Optional.of(value.substring(0, Math.max(dash, 0)))
                .filter(PaymentKey::isValid)
                .map(PaymentKey::new);
    }
}
