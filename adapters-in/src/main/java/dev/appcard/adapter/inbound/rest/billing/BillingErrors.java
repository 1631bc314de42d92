package dev.appcard.adapter.inbound.rest.billing;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.ResultErrors;
import dev.appcard.application.port.inbound.billing.OpenRegistrationUseCase;
import dev.appcard.domain.billing.Registration;

/** The outcome of opening a registration, as what is shown or an error to answer with. */
final class BillingErrors {

    private BillingErrors() {}

    static Registration opened(OpenRegistrationUseCase.Outcome outcome) {
        return switch (outcome) {
            case OpenRegistrationUseCase.Opened opened -> opened.registration();
            case OpenRegistrationUseCase.AddressNotRegistered foreign ->
                throw new InvalidField(foreign.field(), ValidationRule.ADDRESS_NOT_REGISTERED);
            case OpenRegistrationUseCase.NotContracted _ -> throw ResultErrors.failure(ErrorCode.FORBIDDEN_REQUEST);
            case OpenRegistrationUseCase.NotOffered _ -> throw ResultErrors.failure(ErrorCode.NOT_SUPPORTED_METHOD);
        };
    }
}
