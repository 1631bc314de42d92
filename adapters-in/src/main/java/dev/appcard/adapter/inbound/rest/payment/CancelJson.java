package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.cancel.Balance;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Optional;

/** {@code cancels}: every one that is done, in order; {@code null} where there is none. */
final class CancelJson {

    private CancelJson() {}

    static Optional<JsonArray> of(Payment payment) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        Balance left = payment.order().balance();
        for (CompletedCancel cancel : payment.cancels()) {
            left = left.minus(cancel.cancellation());
            entries.add(entry(cancel, left));
        }
        return payment.cancels().isEmpty() ? Optional.empty() : Optional.of(entries.build());
    }

    /** @param left after it */
    private static JsonObject entry(CompletedCancel cancel, Balance left) {
        Cancellation cancellation = cancel.cancellation();
        return new JsonFields()
                .won("cancelAmount", cancellation.amount())
                .text("cancelReason", cancellation.reason())
                .won("taxFreeAmount", cancellation.taxFree())
                .won("taxExemptionAmount", Money.ZERO)
                .won("taxAmount", cancellation.amount().minus(cancellation.taxFree()))
                .won("refundableAmount", left.amount())
                .won("easyPayDiscountAmount", Money.ZERO)
                .time("canceledAt", cancel.completedAt())
                .text("transactionKey", cancellation.transactionKey())
                .empty("receiptKey")
                .build();
    }
}
