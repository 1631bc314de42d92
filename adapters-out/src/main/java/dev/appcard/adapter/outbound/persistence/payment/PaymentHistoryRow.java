package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.OriginColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A state that a payment was in. How it came there, who did it and why; the time is the database's own. */
@Entity
@Table(name = "payment_history")
@IdClass(PaymentHistoryRow.Key.class)
class PaymentHistoryRow {
    @Id
    @Column(name = "payment_key")
    String paymentKey;

    @Id
    long version;

    String state;

    /** Why, where the state does not say. */
    @Nullable
    String reason;

    @Embedded
    @Nullable
    OriginColumns origin;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    PaymentHistoryRow() {}

    PaymentHistoryRow(String paymentKey, long version, String state, @Nullable String reason, OriginColumns origin) {
        this.paymentKey = paymentKey;
        this.version = version;
        this.state = state;
        this.reason = reason;
        this.origin = origin;
    }

    /** A payment has one state for each version. */
    record Key(String paymentKey, long version) {}
}
