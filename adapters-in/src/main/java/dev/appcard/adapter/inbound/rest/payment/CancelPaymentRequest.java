package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import java.util.OptionalLong;

/** The body of {@code POST /v1/payments/{paymentKey}/cancel}. */
final class CancelPaymentRequest {

    private static final int LONGEST_REASON = 200;

    private CancelPaymentRequest() {}

    static CancelPayment read(JsonBody body) {
        String reason = body.note("cancelReason", LONGEST_REASON)
                .orElseThrow(() -> new InvalidField("cancelReason", ValidationRule.REQUIRED));
        OptionalLong amount = body.won("cancelAmount");
        if (amount.isPresent() && amount.getAsLong() == 0) {
            throw new InvalidField("cancelAmount", ValidationRule.AT_LEAST, "1");
        }
        return new CancelPayment(reason, amount, taxFree(body, amount), body.won("refundableAmount"));
    }

    private static OptionalLong taxFree(JsonBody body, OptionalLong amount) {
        OptionalLong taxFree = body.won("taxFreeAmount");
        if (taxFree.isPresent() && amount.isPresent() && taxFree.getAsLong() > amount.getAsLong()) {
            throw new InvalidField("taxFreeAmount", ValidationRule.NOT_MORE_THAN, "cancelAmount");
        }
        return taxFree;
    }
}
