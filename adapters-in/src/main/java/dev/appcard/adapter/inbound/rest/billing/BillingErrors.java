package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.DeclineCode;
import dev.appcard.adapter.inbound.rest.payment.InstalmentFields;
import dev.appcard.adapter.inbound.rest.payment.OrderFields;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase;
import dev.appcard.application.port.inbound.billing.IssueBillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.OpenRegistrationUseCase;
import dev.appcard.application.port.inbound.billing.RegisterCardDataUseCase;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;

/** The one place where the outcome of a use case about billing keys becomes what is shown or an error to answer with. */
final class BillingErrors {

    private BillingErrors() {}

    static Registration opened(OpenRegistrationUseCase.Outcome outcome) {
        return switch (outcome) {
            case OpenRegistrationUseCase.Opened opened -> opened.registration();
            case OpenRegistrationUseCase.AddressNotRegistered foreign ->
                throw new InvalidField(foreign.field(), ValidationRule.ADDRESS_NOT_REGISTERED);
            case OpenRegistrationUseCase.NotContracted _ -> throw failure(ErrorCode.FORBIDDEN_REQUEST);
            case OpenRegistrationUseCase.NotOffered _ -> throw failure(ErrorCode.NOT_SUPPORTED_METHOD);
        };
    }

    static RegisteredCard issued(IssueBillingKeyUseCase.Outcome outcome) {
        return switch (outcome) {
            case IssueBillingKeyUseCase.Issued issued -> issued.card();
            case IssueBillingKeyUseCase.NotValid _ -> throw failure(ErrorCode.INVALID_BILL_KEY_REQUEST);
            case IssueBillingKeyUseCase.CustomerDiffers _ -> throw failure(ErrorCode.NOT_MATCHES_CUSTOMER_KEY);
        };
    }

    static RegisteredCard registered(RegisterCardDataUseCase.Outcome outcome) {
        return switch (outcome) {
            case RegisterCardDataUseCase.Registered registered -> registered.card();
            case RegisterCardDataUseCase.Refused refused ->
                throw DeclineCode.asError(refused.state().decline().reason()).asFailure();
            case RegisterCardDataUseCase.NoKeyGiven _ -> throw failure(ErrorCode.NOT_SUPPORTED_CARD_TYPE);
            case RegisterCardDataUseCase.NotContracted _ -> throw failure(ErrorCode.FORBIDDEN_REQUEST);
            case RegisterCardDataUseCase.NotOffered _ -> throw failure(ErrorCode.NOT_SUPPORTED_METHOD);
            case RegisterCardDataUseCase.FieldMissing missing ->
                throw new InvalidField(missing.field(), ValidationRule.REQUIRED);
            case RegisterCardDataUseCase.CardExpired _ -> throw failure(ErrorCode.INVALID_CARD_EXPIRATION);
            case RegisterCardDataUseCase.AmountOverLimit _ -> throw failure(ErrorCode.EXCEED_MAX_AMOUNT);
            case RegisterCardDataUseCase.TooOftenToday _ -> throw failure(ErrorCode.EXCEED_MAX_DAILY_PAYMENT_COUNT);
            case RegisterCardDataUseCase.Unavailable _ -> throw failure(ErrorCode.PROVIDER_ERROR);
            case RegisterCardDataUseCase.OutcomeUnknown _ ->
                throw failure(ErrorCode.FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING);
        };
    }

    static Payment charged(ChargeCardUseCase.Outcome outcome) {
        return switch (outcome) {
            case ChargeCardUseCase.Charged charged -> charged.payment();
            case ChargeCardUseCase.Refused refused ->
                throw DeclineCode.asError(refused.state().decline().reason()).asFailure();
            case ChargeCardUseCase.NotFound _ -> throw failure(ErrorCode.NOT_FOUND_BILLING);
            case ChargeCardUseCase.CustomerDiffers _ -> throw failure(ErrorCode.NOT_MATCHES_CUSTOMER_KEY);
            case ChargeCardUseCase.OrderTaken _ -> throw failure(ErrorCode.DUPLICATED_ORDER_ID);
            case ChargeCardUseCase.TooLittleForInstalments(Money from) ->
                throw InstalmentFields.tooLittle(InstalmentFields.FIXED, from);
            case ChargeCardUseCase.NotContracted _ -> throw failure(ErrorCode.FORBIDDEN_REQUEST);
            case ChargeCardUseCase.AmountOverLimit(Money most) -> throw OrderFields.overLimit(most);
            case ChargeCardUseCase.TooOftenToday _ -> throw failure(ErrorCode.EXCEED_MAX_DAILY_PAYMENT_COUNT);
            case ChargeCardUseCase.CardRefused _, ChargeCardUseCase.CardUnreadable _ ->
                throw failure(ErrorCode.INVALID_CARD_INFO_RE_REGISTER);
            case ChargeCardUseCase.Unavailable _ -> throw failure(ErrorCode.PROVIDER_ERROR);
            case ChargeCardUseCase.OutcomeUnknown _ ->
                throw failure(ErrorCode.FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING);
        };
    }

    static ApiFailure failure(ErrorCode code) {
        return ApiError.of(code).asFailure();
    }
}
