package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodCharge;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code subscription_charge}, to read. Written by the statements of {@link JpaPeriodCharges}. */
@Entity
@Table(name = "subscription_charge")
@IdClass(PeriodChargeRow.Key.class)
class PeriodChargeRow {
    @Id
    @Column(name = "subscription_id")
    String subscriptionId;

    @Id
    int period;

    long version;

    @Column(name = "due_at")
    Instant dueAt;

    @Embedded
    ChargeColumns progress;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    PeriodChargeRow() {}

    PeriodCharge toDomain() {
        UnpaidReasonColumns met = progress.unpaidReason();
        PriceColumns price = progress.price();
        return new PeriodCharge(
                new SubscriptionId(subscriptionId),
                period,
                dueAt,
                price == null ? null : price.toDomain(),
                progress.state().toDomain(),
                progress.counters().toDomain(),
                met == null ? null : met.toDomain(),
                progress.state().payment(),
                version);
    }

    @Override
    public String toString() {
        return "PeriodChargeRow(" + subscriptionId + ", period " + period + ", version " + version + ")";
    }

    /** A subscription has one charge for each period. */
    record Key(String subscriptionId, int period) {}
}
