package dev.appcard.domain.reconciliation;

import java.time.LocalDate;

/**
 * A day file that was read through and is whole.
 *
 * @param day the VAN's business day, Korean
 * @param sequence 1 for a day's first file, one more each time it is written again
 * @param lines movements
 * @param digest SHA-256 of all its bytes, in hexadecimal: the same file is known by it
 */
public record DayFileSummary(LocalDate day, int sequence, long lines, String digest) {}
