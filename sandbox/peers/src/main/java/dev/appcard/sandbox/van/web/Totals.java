package dev.appcard.sandbox.van.web;

import dev.appcard.sandbox.van.ledger.LedgerEntry;
import java.util.List;

/** Sums over entries, in won. */
public record Totals(long approvals, long declines, long cancels, long approvedAmount, long cancelledAmount) {
    static Totals of(List<LedgerEntry> entries) {
        List<LedgerEntry> approved =
                entries.stream().filter(LedgerEntry::approved).toList();
        return new Totals(
                approved.size(),
                entries.size() - approved.size(),
                approved.stream().mapToLong(entry -> entry.cancels().size()).sum(),
                approved.stream().mapToLong(entry -> entry.charge().amount()).sum(),
                approved.stream().mapToLong(LedgerEntry::cancelledAmount).sum());
    }

    public long balance() {
        return approvedAmount - cancelledAmount;
    }
}
