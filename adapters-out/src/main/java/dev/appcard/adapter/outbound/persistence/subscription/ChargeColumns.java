package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.domain.subscription.PeriodCharge;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** How far the charge of a period has come: what one update replaces as a whole. */
@Embeddable
record ChargeColumns(
        @Embedded PeriodStateColumns state,
        @Embedded @Nullable PriceColumns price,
        @Embedded CounterColumns counters,
        @Embedded @Nullable UnpaidReasonColumns unpaidReason) {

    static ChargeColumns of(PeriodCharge charge) {
        return new ChargeColumns(
                PeriodStateColumns.of(charge),
                PriceColumns.of(charge.price()),
                CounterColumns.of(charge.counters()),
                UnpaidReasonColumns.of(charge.unpaidReason()));
    }
}
