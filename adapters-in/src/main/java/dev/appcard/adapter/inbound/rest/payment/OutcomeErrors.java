package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.application.port.inbound.approval.ConfirmPaymentUseCase;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase;
import dev.appcard.application.port.inbound.payment.OpenPaymentUseCase;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;

/** The one place where a use case's outcome becomes a payment to show or an error to answer with. */
final class OutcomeErrors {

    private OutcomeErrors() {}

    static Payment paymentOf(OpenPaymentUseCase.Outcome outcome) {
        return switch (outcome) {
            case OpenPaymentUseCase.Opened opened -> opened.payment();
            case OpenPaymentUseCase.OrderTaken _ -> throw failure(ErrorCode.DUPLICATED_ORDER_ID);
            case OpenPaymentUseCase.AddressNotRegistered foreign ->
                throw new InvalidField(foreign.field(), ValidationRule.ADDRESS_NOT_REGISTERED);
            case OpenPaymentUseCase.NotContracted _ -> throw failure(ErrorCode.FORBIDDEN_REQUEST);
            case OpenPaymentUseCase.IssuerNotOffered _ ->
                throw new InvalidField("card.cardCompany", ValidationRule.ISSUER_NOT_OFFERED);
            case OpenPaymentUseCase.TooLittleForInstalments(Money from) ->
                throw InstalmentFields.tooLittle("card." + InstalmentFields.FIXED, from);
        };
    }

    static Payment paymentOf(ConfirmPaymentUseCase.Outcome outcome) {
        return switch (outcome) {
            case ConfirmPaymentUseCase.Confirmed confirmed -> confirmed.payment();
            case ConfirmPaymentUseCase.Refused refused ->
                throw DeclineCode.asError(refused.state().decline().reason()).asFailure();
            case ConfirmPaymentUseCase.NotFound _ -> throw failure(ErrorCode.NOT_FOUND_PAYMENT);
            case ConfirmPaymentUseCase.SessionNotFound _ -> throw failure(ErrorCode.NOT_FOUND_PAYMENT_SESSION);
            case ConfirmPaymentUseCase.Mismatch mismatch ->
                throw new InvalidField(mismatch.field(), ValidationRule.AS_OPENED);
            case ConfirmPaymentUseCase.AlreadyProcessed _ -> throw failure(ErrorCode.ALREADY_PROCESSED_PAYMENT);
            case ConfirmPaymentUseCase.InProgress _ -> throw failure(ErrorCode.IDEMPOTENT_REQUEST_PROCESSING);
            case ConfirmPaymentUseCase.VanUnreachable _ -> throw failure(ErrorCode.PROVIDER_ERROR);
            case ConfirmPaymentUseCase.OutcomeUnknown _ ->
                throw failure(ErrorCode.FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING);
        };
    }

    static Payment paymentOf(CancelPaymentUseCase.Outcome outcome) {
        return switch (outcome) {
            case CancelPaymentUseCase.Cancelled cancelled -> cancelled.payment();
            case CancelPaymentUseCase.NotFound _ -> throw failure(ErrorCode.NOT_FOUND_PAYMENT);
            case CancelPaymentUseCase.AlreadyCancelled _ -> throw failure(ErrorCode.ALREADY_CANCELED_PAYMENT);
            case CancelPaymentUseCase.NotCancelable _ -> throw failure(ErrorCode.NOT_CANCELABLE_PAYMENT);
            case CancelPaymentUseCase.AmountNotCancelable _ -> throw failure(ErrorCode.NOT_CANCELABLE_AMOUNT);
            case CancelPaymentUseCase.InProgress _ -> throw failure(ErrorCode.IDEMPOTENT_REQUEST_PROCESSING);
            case CancelPaymentUseCase.Refused refused ->
                throw DeclineCode.asError(refused.decline().reason()).asFailure();
            case CancelPaymentUseCase.VanUnreachable _ -> throw failure(ErrorCode.PROVIDER_ERROR);
            case CancelPaymentUseCase.OutcomeUnknown _ ->
                throw failure(ErrorCode.FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING);
        };
    }

    static KeyInPaymentUseCase.Paid paid(KeyInPaymentUseCase.Outcome outcome) {
        return switch (outcome) {
            case KeyInPaymentUseCase.Paid paid -> paid;
            case KeyInPaymentUseCase.Refused refused ->
                throw DeclineCode.asError(refused.state().decline().reason()).asFailure();
            case KeyInPaymentUseCase.NotContracted _ -> throw failure(ErrorCode.FORBIDDEN_REQUEST);
            case KeyInPaymentUseCase.NotOffered _ -> throw failure(ErrorCode.NOT_SUPPORTED_METHOD);
            case KeyInPaymentUseCase.FieldMissing missing ->
                throw new InvalidField(missing.field(), ValidationRule.REQUIRED);
            case KeyInPaymentUseCase.CardExpired _ -> throw failure(ErrorCode.INVALID_CARD_EXPIRATION);
            case KeyInPaymentUseCase.OrderTaken _ -> throw failure(ErrorCode.DUPLICATED_ORDER_ID);
            case KeyInPaymentUseCase.TooLittleForInstalments(Money from) ->
                throw InstalmentFields.tooLittle(InstalmentFields.FIXED, from);
            case KeyInPaymentUseCase.AmountOverLimit(Money most) -> throw OrderFields.overLimit(most);
            case KeyInPaymentUseCase.TooOftenToday _ -> throw failure(ErrorCode.EXCEED_MAX_DAILY_PAYMENT_COUNT);
            case KeyInPaymentUseCase.Unavailable _ -> throw failure(ErrorCode.PROVIDER_ERROR);
            case KeyInPaymentUseCase.OutcomeUnknown _ ->
                throw failure(ErrorCode.FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING);
        };
    }

    static ApiFailure failure(ErrorCode code) {
        return ApiError.of(code).asFailure();
    }
}
