package dev.appcard.domain.books;

/**
 * One line of an entry.
 *
 * @param won more than 0: a debit; less: a credit
 */
public record JournalLine(BookAccount account, long won) {}
