package dev.appcard.domain.subscription;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.time.KoreanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What was agreed when a subscription was created. Nothing of it ever changes.
 *
 * @param customerKey the merchant's key of the buyer, whose cards alone are charged
 * @param orderName on each payment
 * @param startDate the cycle's anchor, Korean
 * @param chargeTime Korean time of the day of every charge, but for a first one that was due on the day of the creation
 * @param createdAt when it was agreed
 */
public record SubscriptionTerms(
        SubscriptionId id,
        MerchantId merchantId,
        String customerKey,
        String orderName,
        Pricing pricing,
        Cycle cycle,
        LocalDate startDate,
        LocalTime chargeTime,
        Instant createdAt) {

    public SubscriptionTerms {
        if (startDate.isBefore(KoreanTime.dateOf(createdAt))) {
            throw new IllegalArgumentException("a subscription starts on the day of its creation or later");
        }
    }

    public LocalDate date(int period) {
        return cycle.date(startDate, period);
    }

    /** A function of what was agreed, and of no clock. A start on a charge day is charged at once. */
    public Instant dueAt(int period) {
        LocalDate date = date(period);
        return date.equals(KoreanTime.dateOf(createdAt))
                ? createdAt
                : date.atTime(chargeTime).atZone(KoreanTime.ZONE).toInstant();
    }
}
