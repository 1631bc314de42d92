package dev.appcard.adapter.inbound.rest.payment;

import static dev.appcard.adapter.inbound.rest.common.ErrorCode.*;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.approval.DeclineReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which refusals a call can be answered with, so that a merchant can ask for one with a test key ({@code
 * TossPayments-Test-Code}). What can be refused by the request itself and by the VAN too has the VAN's status.
 */
enum TestCodes {
    CONFIRM(
            "POST /v1/payments/confirm",
            approval(NOT_FOUND_PAYMENT, NOT_FOUND_PAYMENT_SESSION, ALREADY_PROCESSED_PAYMENT)),
    KEY_IN(
            "POST /v1/payments/key-in",
            approval(BELOW_MINIMUM_AMOUNT, INVALID_CARD_PASSWORD, INVALID_BIRTH_DAY_FORMAT, NOT_SUPPORTED_METHOD)),
    CANCEL(
            "POST /v1/payments/[^/]+/cancel",
            posted(
                    NOT_FOUND_PAYMENT,
                    ALREADY_CANCELED_PAYMENT,
                    NOT_CANCELABLE_PAYMENT,
                    NOT_CANCELABLE_AMOUNT,
                    FAILED_REFUND_PROCESS,
                    PROVIDER_ERROR,
                    FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING)),
    OLDER_CONFIRM("POST /v1/payments/[^/]+", CONFIRM.errors),
    OPEN(
            "POST /v1/payments",
            posted(
                    BELOW_MINIMUM_AMOUNT,
                    EXCEED_MAX_AMOUNT,
                    INVALID_CARD_INSTALLMENT_PLAN,
                    EXCEED_MAX_CARD_INSTALLMENT_PLAN,
                    DUPLICATED_ORDER_ID,
                    NOT_SUPPORTED_METHOD)),
    SHOW("GET /v1/payments/.+", read(NOT_FOUND_PAYMENT)),
    TRANSACTIONS("GET /v1/transactions", read()),
    REGISTER_BY_DATA(
            "POST /v1/billing/authorizations/card",
            approval(INVALID_CARD_PASSWORD, INVALID_BIRTH_DAY_FORMAT, NOT_SUPPORTED_CARD_TYPE, NOT_SUPPORTED_METHOD)),
    ISSUE(
            "POST /v1/billing/authorizations/issue",
            posted(INVALID_BILL_KEY_REQUEST, NOT_MATCHES_CUSTOMER_KEY, NOT_SUPPORTED_METHOD)),
    SHOW_KEY("POST /v1/billing/authorizations/[^/]+", posted(NOT_FOUND_BILLING, NOT_MATCHES_CUSTOMER_KEY)),
    REGISTER("POST /v1/billing/authorizations", posted(NOT_SUPPORTED_METHOD)),
    CHARGE(
            "POST /v1/billing/[^/]+",
            approval(
                    BELOW_MINIMUM_AMOUNT,
                    NOT_FOUND_BILLING,
                    NOT_MATCHES_CUSTOMER_KEY,
                    INVALID_CARD_INFO_RE_REGISTER,
                    NOT_SUPPORTED_METHOD)),
    DELETE_KEY("DELETE /v1/billing/[^/]+", read(NOT_FOUND_BILLING)),
    SUBSCRIPTIONS(
            "(GET|POST) /v1/subscriptions(/.*)?",
            posted(
                    NOT_FOUND_SUBSCRIPTION,
                    NOT_FOUND_BILLING,
                    NOT_MATCHES_CUSTOMER_KEY,
                    SUBSCRIPTION_STATE_CONFLICT,
                    SUBSCRIPTION_USAGE_CONFLICT)),
    WEBHOOKS(
            "(GET|POST|DELETE) /v1/webhook-endpoints(/.*)?",
            posted(
                    WEBHOOK_URL_FORBIDDEN,
                    EXCEED_MAX_WEBHOOK_ENDPOINTS,
                    NOT_FOUND_WEBHOOK_ENDPOINT,
                    NOT_FOUND_WEBHOOK_DELIVERY));

    private static final int UNAVAILABLE = 503;

    private final Pattern call;
    private final List<ApiError> errors;

    TestCodes(String call, List<ApiError> errors) {
        this.call = Pattern.compile(call);
        this.errors = errors;
    }

    /** @param call method and path, {@code POST /v1/payments} */
    static Optional<TestCodes> of(String call) {
        return Arrays.stream(values())
                .filter(codes -> codes.call.matcher(call).matches())
                .findFirst();
    }

    Optional<ApiError> named(String code) {
        return errors.stream().filter(error -> error.code().name().equals(code)).findFirst();
    }

    /** All there are, for who asked for another. */
    String names() {
        return String.join(
                ", ",
                errors.stream()
                        .map(error -> error.code().name())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<ApiError> read(ErrorCode... own) {
        Stream<ApiError> all = Stream.of(
                        UNAUTHORIZED_KEY, INCORRECT_BASIC_AUTH_FORMAT, FORBIDDEN_REQUEST, INVALID_REQUEST)
                .map(ApiError::of);
        return Stream.of(
                        Stream.of(ApiError.of(FAILED_INTERNAL_SYSTEM_PROCESSING, UNAVAILABLE)),
                        all,
                        Arrays.stream(own).map(ApiError::of))
                .flatMap(some -> some)
                .toList();
    }

    private static List<ApiError> posted(ErrorCode... own) {
        List<ApiError> errors = new ArrayList<>(read(own));
        errors.add(ApiError.of(IDEMPOTENT_REQUEST_PROCESSING));
        errors.add(ApiError.of(INVALID_IDEMPOTENCY_KEY));
        return List.copyOf(errors);
    }

    private static List<ApiError> approval(ErrorCode... own) {
        List<ApiError> errors = new ArrayList<>();
        errors.add(ApiError.of(DUPLICATED_ORDER_ID));
        Arrays.stream(DeclineReason.values()).map(DeclineCode::asError).forEach(errors::add);
        errors.addAll(posted(own));
        errors.add(ApiError.of(PROVIDER_ERROR));
        errors.add(ApiError.of(FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING));
        return List.copyOf(errors);
    }
}
