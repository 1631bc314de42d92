package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A cancel of a whole approval, by the VAN's transaction number.
 *
 * @param tradeDate the approval's own date
 * @param amount what the answer must say was cancelled
 */
public record CancelOrder(
        String storeId, String transactionNumber, LocalDate tradeDate, Money amount, Instant requestedAt) {}
