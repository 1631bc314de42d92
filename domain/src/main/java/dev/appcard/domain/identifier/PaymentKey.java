package dev.appcard.domain.identifier;

/**
 * A payment's public id ({@code paymentKey}); the issuers know it as {@code tid}. It travels in many places and opens
 * nothing by itself.
 *
 * @param value 20 to 38 of letters, digits and {@code _}: with a service's two letters in front (LinQ) still within 40
 */
public record PaymentKey(String value) {

    public PaymentKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("payment key must be 20 to 38 of [A-Za-z0-9_]");
        }
    }

    public static boolean isValid(String value) {
        return TransactionKey.isValid(value);
    }

    /** This key, as the issuers know it. */
    public TransactionKey transaction() {
        return new TransactionKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
