package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.SubscriptionStatus;
import java.time.LocalDate;

/**
 * The one table from why a use case rejected a call to the error that the merchant is answered with. Every reason has its
 * row, whichever call it is for; a new one does not compile without. What the VAN or the issuer declined is in
 * {@link DeclineCode}.
 */
final class RejectionCode {

    private RejectionCode() {}

    /** @param cardFields what stands before the request's names of a card's fields */
    static ApiFailure asFailure(Rejection reason, String cardFields) {
        return switch (reason) {
            case Rejection.OfContract contract -> ApiFailure.of(codeOf(contract));
            case Rejection.OfOrder order -> ApiFailure.of(codeOf(order));
            case Rejection.OfPayment payment -> ApiFailure.of(codeOf(payment));
            case Rejection.OfCall call -> ApiFailure.of(codeOf(call));
            case Rejection.OfCard card -> asFailure(card, cardFields);
            case Rejection.OfSubscription subscription -> asFailure(subscription);
            case Rejection.OfWebhook webhook -> ApiFailure.of(codeOf(webhook));
            case Rejection.StatusIs(SubscriptionStatus status) ->
                new InvalidField(
                        ErrorCode.SUBSCRIPTION_STATE_CONFLICT, "status", ValidationRule.ANOTHER_STATUS, status.name());
            case Rejection.OpenPeriodIs(int open) ->
                new InvalidField(
                        ErrorCode.SUBSCRIPTION_USAGE_CONFLICT,
                        "period",
                        ValidationRule.OPEN_PERIOD,
                        Integer.toString(open));
            case Rejection.StartsTooEarly(LocalDate earliest) ->
                new InvalidField("startDate", ValidationRule.AT_LEAST, earliest.toString());
            case Rejection.StartsTooLate(LocalDate latest) ->
                new InvalidField("startDate", ValidationRule.AT_MOST, latest.toString());
            case Rejection.AmountOverLimit(Money most) -> OrderFields.overLimit(most);
            case Rejection.TooLittleForInstalments(Money from) ->
                InstalmentFields.tooLittle(cardFields + InstalmentFields.FIXED, from);
            case Rejection.Field(String name, Rejection.FieldReason why) -> new InvalidField(name, ruleOf(why));
        };
    }

    private static ErrorCode codeOf(Rejection.OfContract reason) {
        return switch (reason) {
            case NOT_CONTRACTED -> ErrorCode.FORBIDDEN_REQUEST;
            case NOT_OFFERED -> ErrorCode.NOT_SUPPORTED_METHOD;
            case DAILY_NUMBER_REACHED -> ErrorCode.EXCEED_MAX_DAILY_PAYMENT_COUNT;
            case VERIFICATION_OVER_LIMIT -> ErrorCode.EXCEED_MAX_AMOUNT;
        };
    }

    private static ErrorCode codeOf(Rejection.OfOrder reason) {
        return switch (reason) {
            case TAKEN, PERIOD_TAKEN -> ErrorCode.DUPLICATED_ORDER_ID;
        };
    }

    private static ErrorCode codeOf(Rejection.OfPayment reason) {
        return switch (reason) {
            case NOT_FOUND -> ErrorCode.NOT_FOUND_PAYMENT;
            case SESSION_NOT_FOUND -> ErrorCode.NOT_FOUND_PAYMENT_SESSION;
            case ALREADY_PROCESSED -> ErrorCode.ALREADY_PROCESSED_PAYMENT;
            case IN_PROGRESS -> ErrorCode.IDEMPOTENT_REQUEST_PROCESSING;
            case ALREADY_CANCELLED -> ErrorCode.ALREADY_CANCELED_PAYMENT;
            case NOT_CANCELABLE -> ErrorCode.NOT_CANCELABLE_PAYMENT;
            case AMOUNT_NOT_CANCELABLE -> ErrorCode.NOT_CANCELABLE_AMOUNT;
        };
    }

    private static ErrorCode codeOf(Rejection.OfWebhook reason) {
        return switch (reason) {
            case ENDPOINT_NOT_FOUND -> ErrorCode.NOT_FOUND_WEBHOOK_ENDPOINT;
            case DELIVERY_NOT_FOUND -> ErrorCode.NOT_FOUND_WEBHOOK_DELIVERY;
            case TOO_MANY_ENDPOINTS -> ErrorCode.EXCEED_MAX_WEBHOOK_ENDPOINTS;
        };
    }

    private static ErrorCode codeOf(Rejection.OfCall reason) {
        return switch (reason) {
            case KEY_TAKEN -> ErrorCode.IDEMPOTENT_REQUEST_PROCESSING;
        };
    }

    private static ApiFailure asFailure(Rejection.OfCard reason, String cardFields) {
        return switch (reason) {
            case NOT_FOUND -> ApiFailure.of(ErrorCode.NOT_FOUND_BILLING);
            case CUSTOMER_DIFFERS -> ApiFailure.of(ErrorCode.NOT_MATCHES_CUSTOMER_KEY);
            case AUTH_KEY_NOT_VALID -> ApiFailure.of(ErrorCode.INVALID_BILL_KEY_REQUEST);
            case EXPIRED -> ApiFailure.of(ErrorCode.INVALID_CARD_EXPIRATION);
            case REFUSED, UNREADABLE -> ApiFailure.of(ErrorCode.INVALID_CARD_INFO_RE_REGISTER);
            case NO_KEY_GIVEN -> ApiFailure.of(ErrorCode.NOT_SUPPORTED_CARD_TYPE);
            case NO_INSTALMENTS -> InstalmentFields.none(cardFields + InstalmentFields.FIXED);
        };
    }

    private static ApiFailure asFailure(Rejection.OfSubscription reason) {
        return switch (reason) {
            case NOT_FOUND -> ApiFailure.of(ErrorCode.NOT_FOUND_SUBSCRIPTION);
            case NOT_BY_USAGE ->
                new InvalidField(ErrorCode.SUBSCRIPTION_USAGE_CONFLICT, "amount", ValidationRule.NO_USAGE);
            case USAGE_STANDS ->
                new InvalidField(ErrorCode.SUBSCRIPTION_USAGE_CONFLICT, "amount", ValidationRule.USAGE_STANDS);
        };
    }

    private static ValidationRule ruleOf(Rejection.FieldReason reason) {
        return switch (reason) {
            case MISSING -> ValidationRule.REQUIRED;
            case NOT_AS_OPENED -> ValidationRule.AS_OPENED;
            case ADDRESS_NOT_REGISTERED -> ValidationRule.ADDRESS_NOT_REGISTERED;
            case ISSUER_NOT_OFFERED -> ValidationRule.ISSUER_NOT_OFFERED;
        };
    }
}
