package dev.appcard.sandbox.van.ledger;

import java.util.Locale;

/**
 * Hands out transaction numbers: {@code 1} and 11 digits, rising, and not repeated by a later run even without a ledger
 * file, because a run begins at the second of its start times 1000.
 */
final class TransactionNumbers {
    private static final long LIMIT = 100_000_000_000L;
    private static final int APPROVAL_DIGITS = 8;
    private static final int PREFIX = 1;

    private long next;

    TransactionNumbers(VanClock clock) {
        this.next = clock.epochSecond() % (LIMIT / 1000) * 1000;
    }

    String next() {
        next = (next + 1) % LIMIT;
        return PREFIX + String.format(Locale.ROOT, "%011d", next);
    }

    void startAfter(String transactionNo) {
        next = Math.max(next, Long.parseLong(transactionNo.substring(1)));
    }

    /** 8 digits that are neither the transaction number nor a part of it, and as rarely repeated: its end, reversed. */
    static String approvalNo(String transactionNo) {
        String end = transactionNo.substring(transactionNo.length() - APPROVAL_DIGITS);
        return new StringBuilder(end).reverse().toString();
    }
}
