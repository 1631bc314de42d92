package dev.appcard.sandbox.van.ledger;

/** One line of the ledger: what a telegram changed, and the answer body that a resent one gets again. */
sealed interface LedgerEvent {
    /** The telegram's fingerprint. */
    String telegram();

    byte[] answer();

    /**
     * An approval attempt was booked.
     *
     * @param spent digest of what this approval used up, empty if nothing
     * @param billingKey digest of the billing key that was issued, empty if none
     */
    record Booked(String telegram, byte[] answer, LedgerEntry entry, String spent, String billingKey)
            implements LedgerEvent {}

    /** A cancel was booked. */
    record Cancelled(String telegram, byte[] answer, OrderKey order, LedgerCancel cancel) implements LedgerEvent {}

    /** Nothing changed; only the answer is remembered. */
    record Answered(String telegram, byte[] answer) implements LedgerEvent {}
}
