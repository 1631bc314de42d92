package dev.appcard.sandbox.van.request;

/** What a cancel names, and how much of it. */
public enum CancelType {
    /** {@code 0}: what is left of an approval, by its transaction number. */
    BY_TRANSACTION,
    /** {@code 1}: an approval whose answer never came, by its order number (망취소). */
    BY_ORDER_NUMBER,
    /** {@code 3}: a part of the amount, by transaction number and running number. */
    PARTIAL;

    static CancelType of(String code) {
        return switch (code) {
            case "0" -> BY_TRANSACTION;
            case "1" -> BY_ORDER_NUMBER;
            default -> PARTIAL;
        };
    }
}
