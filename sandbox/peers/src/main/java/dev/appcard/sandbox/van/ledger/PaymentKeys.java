package dev.appcard.sandbox.van.ledger;

/** Order numbers are {@code <payment key>-<number of the attempt>}. */
public final class PaymentKeys {
    private PaymentKeys() {}

    /** The part before the last {@code -}; the whole order number where it has none. */
    public static String of(String orderNumber) {
        int dash = orderNumber.lastIndexOf('-');
        return dash < 0 ? orderNumber : orderNumber.substring(0, dash);
    }
}
