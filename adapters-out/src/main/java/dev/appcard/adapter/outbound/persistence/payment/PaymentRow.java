package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.payment.Payment;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row of {@code payment}, to read. Written by the statements of {@link JpaPayments}, which say themselves what happens
 * to the version; so there is no {@code @Version} here.
 */
@Entity
@Table(name = "payment")
class PaymentRow {
    @Id
    @Column(name = "payment_key")
    String paymentKey;

    long version;

    @Embedded
    PaymentOrderColumns order;

    @Embedded
    PaymentStateColumns progress;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    PaymentRow() {}

    Payment toDomain() {
        String sign = progress.state().acceptedResult();
        return new Payment(
                OrderMapper.orderOf(paymentKey, order),
                new PaymentStateReader(progress).state(),
                sign == null ? null : new ResultFingerprint(sign),
                version);
    }

    @Override
    public String toString() {
        return "PaymentRow(" + paymentKey + ", version " + version + ")";
    }
}
