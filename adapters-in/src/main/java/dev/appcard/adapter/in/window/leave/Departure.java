package dev.appcard.adapter.in.window.leave;

import dev.appcard.adapter.in.rest.common.ErrorCode;
import dev.appcard.adapter.in.rest.payment.FailureCode;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** When the window leaves, and with what. Only the payment's own state warrants it: the page cannot ask for more. */
public sealed interface Departure {

    /** The buyer stays: nothing is decided yet. */
    record Stay() implements Departure {}

    /** On to {@code successUrl}. */
    record Success(PaymentOrder order) implements Departure {}

    /** On to {@code failUrl}. */
    record Failure(PaymentOrder order, ErrorCode code) implements Departure {}

    /**
     * In {@code ON_CONFIRM} the merchant's server takes over once the buyer has authenticated; a confirm that is at work
     * already is the merchant's business, and so the window waits for its end.
     */
    static Departure of(PaymentOrder order, PaymentState state) {
        return switch (state) {
            case PaymentState.Authenticated _ ->
                order.mode() == ApprovalMode.ON_CONFIRM ? new Success(order) : new Stay();
            case PaymentState.Approved _, PaymentState.Cancelling _, PaymentState.Cancelled _ -> new Success(order);
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.Approving _,
                    PaymentState.NetCancelling _ -> new Stay();
            case PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ ->
                new Failure(order, FailureCode.of(state).orElseThrow());
        };
    }

    /** @param message of the failure, in the buyer's language */
    default Optional<String> address(Function<ErrorCode, String> message) {
        return switch (this) {
            case Stay _ -> Optional.empty();
            case Success(PaymentOrder order) ->
                Optional.of(ReturnAddress.with(order.returnAddresses().successUrl(), success(order)));
            case Failure(PaymentOrder order, ErrorCode code) ->
                Optional.of(ReturnAddress.with(
                        order.returnAddresses().failUrl(), failure(order, code, message.apply(code))));
        };
    }

    private static Map<String, String> success(PaymentOrder order) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("paymentType", "NORMAL");
        parameters.put("orderId", order.orderId().value());
        parameters.put("paymentKey", order.key().value());
        parameters.put("amount", Long.toString(order.amount().won()));
        return parameters;
    }

    private static Map<String, String> failure(PaymentOrder order, ErrorCode code, String message) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("code", code.name());
        parameters.put("message", message);
        parameters.put("orderId", order.orderId().value());
        return parameters;
    }
}
