package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.money.Money;
import jakarta.json.JsonObject;

/** An entry of {@code cancels}. */
final class CancelJson {

    private CancelJson() {}

    static JsonObject of(CompletedCancel cancelled) {
        Cancellation cancellation = cancelled.cancellation();
        return new JsonFields()
                .won("cancelAmount", cancellation.amount())
                .text("cancelReason", cancellation.reason())
                .won("taxFreeAmount", cancellation.taxFree())
                .won("taxExemptionAmount", Money.ZERO)
                .won("taxAmount", cancellation.amount().minus(cancellation.taxFree()))
                .won("refundableAmount", Money.ZERO)
                .won("easyPayDiscountAmount", Money.ZERO)
                .time("canceledAt", cancelled.completedAt())
                .text("transactionKey", cancellation.transactionKey())
                .empty("receiptKey")
                .build();
    }
}
