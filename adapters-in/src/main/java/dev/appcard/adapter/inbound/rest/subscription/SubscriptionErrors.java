package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.payment.OrderFields;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.SubscriptionChange;
import dev.appcard.application.port.inbound.subscription.SubscriptionView;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.SubscriptionStatus;
import java.time.LocalDate;

/** The one place where the outcome of a use case about subscriptions becomes what is shown or an error. */
final class SubscriptionErrors {

    private SubscriptionErrors() {}

    static SubscriptionView created(CreateSubscriptionUseCase.Outcome outcome) {
        return switch (outcome) {
            case CreateSubscriptionUseCase.Created(SubscriptionView created) -> created;
            case CreateSubscriptionUseCase.CardNotFound _ -> throw failure(ErrorCode.NOT_FOUND_BILLING);
            case CreateSubscriptionUseCase.CustomerDiffers _ -> throw failure(ErrorCode.NOT_MATCHES_CUSTOMER_KEY);
            case CreateSubscriptionUseCase.NotContracted _ -> throw failure(ErrorCode.FORBIDDEN_REQUEST);
            case CreateSubscriptionUseCase.AmountOverLimit(Money most) -> throw OrderFields.overLimit(most);
            case CreateSubscriptionUseCase.StartsTooEarly(LocalDate earliest) ->
                throw new InvalidField("startDate", ValidationRule.AT_LEAST, earliest.toString());
            case CreateSubscriptionUseCase.StartsTooLate(LocalDate latest) ->
                throw new InvalidField("startDate", ValidationRule.AT_MOST, latest.toString());
        };
    }

    static SubscriptionView done(SubscriptionChange outcome) {
        return switch (outcome) {
            case SubscriptionChange.Done(SubscriptionView subscription) -> subscription;
            case SubscriptionChange.NotFound _ -> throw failure(ErrorCode.NOT_FOUND_SUBSCRIPTION);
            case SubscriptionChange.NotNow(SubscriptionStatus status) ->
                throw new InvalidField(
                        ErrorCode.SUBSCRIPTION_STATE_CONFLICT, "status", ValidationRule.ANOTHER_STATUS, status.name());
            case SubscriptionChange.NotByUsage _ ->
                throw new InvalidField(ErrorCode.SUBSCRIPTION_USAGE_CONFLICT, "amount", ValidationRule.NO_USAGE);
            case SubscriptionChange.UsageStands _ ->
                throw new InvalidField(ErrorCode.SUBSCRIPTION_USAGE_CONFLICT, "amount", ValidationRule.USAGE_STANDS);
            case SubscriptionChange.AnotherPeriod(int open) ->
                throw new InvalidField(
                        ErrorCode.SUBSCRIPTION_USAGE_CONFLICT,
                        "period",
                        ValidationRule.OPEN_PERIOD,
                        Integer.toString(open));
            case SubscriptionChange.CardNotFound _ -> throw failure(ErrorCode.NOT_FOUND_BILLING);
            case SubscriptionChange.CustomerDiffers _ -> throw failure(ErrorCode.NOT_MATCHES_CUSTOMER_KEY);
            case SubscriptionChange.NotContracted _ -> throw failure(ErrorCode.FORBIDDEN_REQUEST);
            case SubscriptionChange.AmountOverLimit(Money most) -> throw OrderFields.overLimit(most);
        };
    }

    /** What nobody can have as an id is as unknown as an id that nobody has. */
    static SubscriptionId idOf(String text) {
        if (!SubscriptionId.isValid(text)) {
            throw failure(ErrorCode.NOT_FOUND_SUBSCRIPTION);
        }
        return new SubscriptionId(text);
    }

    static ApiFailure failure(ErrorCode code) {
        return ApiError.of(code).asFailure();
    }
}
