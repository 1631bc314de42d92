package dev.appcard.adapter.outbound.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A state that a payment was in. The time is the database's own. */
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

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    PaymentHistoryRow() {}

    PaymentHistoryRow(String paymentKey, long version, String state) {
        this.paymentKey = paymentKey;
        this.version = version;
        this.state = state;
    }

    /** A payment has one state for each version. */
    record Key(String paymentKey, long version) {}
}
