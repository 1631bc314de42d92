package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.request.CancelType;
import java.time.LocalDate;

/**
 * A cancel that was booked.
 *
 * @param amount won that this cancel cancelled
 * @param runningNumber of a partial cancel, else 0
 */
public record LedgerCancel(CancelType type, int amount, int runningNumber, LocalDate tradeDate, String tradeTime) {}
