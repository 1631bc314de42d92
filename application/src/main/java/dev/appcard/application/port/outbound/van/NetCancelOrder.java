package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A net cancel, by the order number of the attempt.
 *
 * @param attemptDate the Korean date of the attempt; the VAN also looks at the day after
 * @param amount what the attempt was for
 */
public record NetCancelOrder(
        String storeId, OrderNumber orderNumber, LocalDate attemptDate, Money amount, Instant requestedAt) {}
