package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.Payment;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /** @param parts what of it is cancelled in parts, asked for where its state has any */
    Payment toDomain(Supplier<List<CompletedCancel>> parts) {
        String sign = progress.state().acceptedResult();
        return new Payment(
                OrderMapper.orderOf(paymentKey, order),
                new PaymentStateReader(progress, parts).state(),
                sign == null ? null : new ResultFingerprint(sign),
                needsAttention(),
                version);
    }

    /** A reason of a later version is no reason to leave the payment alone: only the mark is not known here. */
    private @Nullable AttentionReason needsAttention() {
        MoneyColumns money = progress.money();
        return money == null || money.needsAttention() == null
                ? null
                : StoredName.find(AttentionReason.class, money.needsAttention()).orElse(null);
    }

    @Override
    public String toString() {
        return "PaymentRow(" + paymentKey + ", version " + version + ")";
    }
}
