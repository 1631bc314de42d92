package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.cancel.Balance;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A cancel of a part. Each begins with the balance that the one before has left: the sum is the database's to keep. */
@Entity
@Table(name = "payment_cancel")
@IdClass(PaymentCancelRow.Key.class)
class PaymentCancelRow {
    @Id
    @Column(name = "payment_key")
    String paymentKey;

    @Id
    int serial;

    @Column(name = "transaction_key")
    String transactionKey;

    @Column(name = "balance_before")
    long balanceBefore;

    long amount;

    @Column(name = "balance_after")
    long balanceAfter;

    @Column(name = "tax_free_before")
    long taxFreeBefore;

    @Column(name = "tax_free")
    long taxFree;

    @Column(name = "tax_free_after")
    long taxFreeAfter;

    String reason;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "done_at")
    @Nullable
    Instant doneAt;

    @Column(name = "done_version")
    @Nullable
    Long doneVersion;

    boolean elsewhere;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    PaymentCancelRow() {}

    /** One that is under way. */
    PaymentCancelRow(String paymentKey, int serial, Balance before, Cancellation cancellation) {
        Balance after = before.minus(cancellation);
        this.paymentKey = paymentKey;
        this.serial = serial;
        this.transactionKey = cancellation.transactionKey();
        this.balanceBefore = before.amount().won();
        this.amount = cancellation.amount().won();
        this.balanceAfter = after.amount().won();
        this.taxFreeBefore = before.taxFree().won();
        this.taxFree = cancellation.taxFree().won();
        this.taxFreeAfter = after.taxFree().won();
        this.reason = cancellation.reason();
        this.requestedAt = cancellation.requestedAt();
    }

    /** @throws IllegalStateException when it is not done */
    CompletedCancel completed() {
        if (doneAt == null) {
            throw new IllegalStateException("cancel " + serial + " of " + paymentKey + " is under way");
        }
        Cancellation cancellation =
                new Cancellation(transactionKey, Money.won(amount), Money.won(taxFree), reason, requestedAt);
        return new CompletedCancel(cancellation, doneAt, elsewhere);
    }

    /** A payment has one cancel for each serial. */
    record Key(String paymentKey, int serial) {}
}
