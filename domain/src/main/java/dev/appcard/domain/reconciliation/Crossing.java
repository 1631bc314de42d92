package dev.appcard.domain.reconciliation;

import dev.appcard.domain.identifier.PaymentKey;

/**
 * A cancel that crossed midnight, and stands in the file of a day before the one on which we knew of it: so it is not missed in
 * that day's.
 *
 * @param serial the running number of a partial cancel, else 0
 */
public record Crossing(PaymentKey payment, DayLineKind kind, int serial) {}
