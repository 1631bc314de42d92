package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.domain.approval.Decline;
import java.util.function.Function;

/**
 * The value of a use case's result, or the error that the merchant is answered with instead: by {@link DeclineCode} for a
 * decline, by {@link CancelCode} for a cancel that was refused, by {@link RejectionCode} for a rejection, and here where no answer came or nothing was sent.
 */
public final class ResultValue {

    private ResultValue() {}

    /** @throws ApiFailure unless it was approved */
    public static <T> T of(PaymentResult<T> approval) {
        return of(approval, decline -> DeclineCode.asError(decline.reason()).asFailure());
    }

    /** @throws ApiFailure unless it was cancelled */
    static <T> T ofCancel(PaymentResult<T> cancel) {
        return of(cancel, refusal -> ApiFailure.of(CancelCode.of(refusal.reason())));
    }

    private static <T> T of(PaymentResult<T> result, Function<Decline, ApiFailure> refused) {
        return switch (result) {
            case PaymentResult.Approved<T>(T value) -> value;
            case PaymentResult.Declined<T>(Decline decline) -> throw refused.apply(decline);
            case PaymentResult.Unknown<T> _ -> throw ApiFailure.of(ErrorCode.FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING);
            case PaymentResult.NotSent<T> _ -> throw ApiFailure.of(ErrorCode.PROVIDER_ERROR);
            case PaymentResult.Rejected<T>(Rejection reason) -> throw RejectionCode.asFailure(reason, "");
        };
    }

    /** @throws ApiFailure unless it was done */
    public static <T> T of(CommandResult<T> result) {
        return of(result, "");
    }

    /** @param cardFields what stands before the request's names of a card's fields */
    static <T> T of(CommandResult<T> result, String cardFields) {
        return switch (result) {
            case CommandResult.Done<T>(T value) -> value;
            case CommandResult.Rejected<T>(Rejection reason) -> throw RejectionCode.asFailure(reason, cardFields);
        };
    }
}
