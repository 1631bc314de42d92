package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last cancel that was asked for.
 *
 * @param serial of a part, in {@link PaymentCancelRow}; null for the whole amount
 * @param elsewhere whether the VAN had cancelled it before our first telegram; null where it has not been carried out
 */
@Embeddable
record CancellationColumns(
        @Column(name = "cancel_transaction_key") String transactionKey,
        @Column(name = "cancel_amount") Long amount,
        @Column(name = "cancel_tax_free") Long taxFree,
        @Column(name = "cancel_reason") String reason,
        @Column(name = "cancel_requested_at") Instant requestedAt,
        @Column(name = "cancel_serial") @Nullable Integer serial,
        @Column(name = "cancelled_elsewhere") @Nullable Boolean elsewhere) {

    static CancellationColumns of(Cancellation cancellation, @Nullable Integer serial, @Nullable Boolean elsewhere) {
        return new CancellationColumns(
                cancellation.transactionKey(),
                cancellation.amount().won(),
                cancellation.taxFree().won(),
                cancellation.reason(),
                cancellation.requestedAt(),
                serial,
                elsewhere);
    }

    /** What was asked for and refused stays as a fact; its serial is free for the next one. */
    CancellationColumns refused() {
        return new CancellationColumns(transactionKey, amount, taxFree, reason, requestedAt, null, null);
    }

    Cancellation toDomain() {
        return new Cancellation(transactionKey, Money.won(amount), Money.won(taxFree), reason, requestedAt);
    }

    /** @param at when we learnt of it */
    CompletedCancel completed(Instant at) {
        return new CompletedCancel(toDomain(), at, Boolean.TRUE.equals(elsewhere));
    }
}
