package dev.appcard.domain.books;

import dev.appcard.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Money that has moved at the VAN: one entry of the journal.
 *
 * @param name which of its payment's movements it is. An approval is booked once, by whichever way it is heard of, and a
 *     cancel once: a second entry of the same name is a second booking of the same money
 * @param businessDate Korean; of an approval the VAN's own, of what it does not date the day on which we learnt of it
 * @param at when it was approved, or when we learnt that it was given back
 */
public record Movement(
        String name, MovementKind kind, Money amount, LocalDate businessDate, Instant at, VanReference reference) {

    /** They sum to zero. */
    public List<JournalLine> lines() {
        long won = kind.takes() ? amount.won() : -amount.won();
        return List.of(
                new JournalLine(BookAccount.VAN_RECEIVABLE, won), new JournalLine(BookAccount.MERCHANT_PAYABLE, -won));
    }
}
