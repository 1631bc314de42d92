package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A cancel of an approval, or of a part of it, by the VAN's transaction number.
 *
 * @param tradeDate the approval's own date
 * @param amount what the answer must say was cancelled
 * @param serial running number of a part: the VAN cancels once for each, however often it is told. Empty: the whole amount
 */
public record CancelOrder(
        String storeId,
        String transactionNumber,
        LocalDate tradeDate,
        Money amount,
        OptionalInt serial,
        Instant requestedAt) {}
