package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The last cancel that the merchant asked for. */
@Embeddable
record CancellationColumns(
        @Column(name = "cancel_transaction_key") String transactionKey,
        @Column(name = "cancel_amount") Long amount,
        @Column(name = "cancel_tax_free") Long taxFree,
        @Column(name = "cancel_reason") String reason,
        @Column(name = "cancel_requested_at") Instant requestedAt) {

    static CancellationColumns of(Cancellation cancellation) {
        return new CancellationColumns(
                cancellation.transactionKey(),
                cancellation.amount().won(),
                cancellation.taxFree().won(),
                cancellation.reason(),
                cancellation.requestedAt());
    }

    Cancellation toDomain() {
        return new Cancellation(transactionKey, Money.won(amount), Money.won(taxFree), reason, requestedAt);
    }
}
