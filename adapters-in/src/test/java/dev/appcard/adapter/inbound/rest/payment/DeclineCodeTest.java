package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.payment.PaymentState;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeclineCodeTest {

    /** The names of Toss Payments' API, typed in a second time. */
    private static final String TABLE = """
        ALREADY_CANCELLED 403 REJECT_CARD_COMPANY
        ALREADY_CAPTURED 403 REJECT_CARD_COMPANY
        ALREADY_USED 403 DUPLICATED_ORDER_ID
        AMOUNT_NOT_ALLOWED 403 REJECT_CARD_COMPANY
        AUTHENTICATION_MISSING 403 INVALID_AUTHORIZE_AUTH
        BALANCE_TOO_LOW 403 REJECT_CARD_PAYMENT
        CANCEL_FAILED_TRY_AGAIN 403 CARD_PROCESSING_ERROR
        CANCEL_NOT_POSSIBLE 403 REJECT_CARD_COMPANY
        CARD_EXPIRED 400 INVALID_CARD_EXPIRATION
        CARD_NOT_REGISTERED 403 INVALID_REJECT_CARD
        CARD_NUMBER_WRONG 400 INVALID_CARD_NUMBER
        CARD_RESTRICTED 403 REJECT_CARD_COMPANY
        CARD_STOPPED 403 INVALID_STOPPED_CARD
        FORMAT_ERROR 403 CARD_PROCESSING_ERROR
        HOLDER_MISMATCH 400 INVALID_CARD_IDENTITY
        INSTALMENT_NOT_ALLOWED 403 INVALID_CARD_INSTALLMENT_PLAN
        INSTALMENT_NOT_SUPPORTED 403 NOT_SUPPORTED_INSTALLMENT_PLAN_CARD_OR_MERCHANT
        ISSUER_TIMED_OUT 403 FAILED_CARD_COMPANY_RESPONSE
        KEY_IN_NOT_ALLOWED 403 INVALID_AUTHORIZE_AUTH
        LOST_OR_STOLEN 403 INVALID_CARD_LOST_OR_STOLEN
        MERCHANT_NOT_REGISTERED 403 NOT_REGISTERED_BUSINESS
        MERCHANT_OVER_LIMIT 403 EXCEED_MAX_MONTHLY_PAYMENT_AMOUNT
        MERCHANT_RESTRICTED 403 REJECT_CARD_COMPANY
        ORIGINAL_NOT_FOUND 403 REJECT_CARD_COMPANY
        OTHER 403 REJECT_CARD_COMPANY
        OVERDUE 403 REJECT_CARD_COMPANY
        OVER_LIMIT 403 EXCEED_MAX_AMOUNT
        OVER_SINGLE_PAYMENT_LIMIT 403 EXCEED_MAX_AMOUNT
        PASSWORD_TOO_OFTEN_WRONG 403 EXCEED_MAX_AUTH_COUNT
        PASSWORD_WRONG 400 INVALID_PASSWORD
        TOO_OFTEN_TODAY 403 EXCEED_MAX_DAILY_PAYMENT_COUNT
        """;

    @Test
    void asErrorShouldFollowTheTableForEveryReason() {
        Map<String, String> rows = Arrays.stream(DeclineReason.values())
                .collect(Collectors.toMap(DeclineReason::name, DeclineCodeTest::row, (a, b) -> a, TreeMap::new));

        assertThat(rows.values()).containsExactly(TABLE.split("\n"));
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void failureShouldHaveTheCodeOfTheAnswer(DeclineReason reason) {
        assertThat(FailureCode.of(PaymentSamples.declined(reason)))
                .contains(DeclineCode.asError(reason).code());
    }

    @ParameterizedTest
    @CsvSource({
        "CARD_NUMBER, INVALID_CARD_NUMBER",
        "CARD_EXPIRY, INVALID_CARD_EXPIRATION",
        "PASSWORD, INVALID_PASSWORD",
        "CANCELLED_BY_BUYER, PAY_PROCESS_CANCELED",
        "ABORTED, PAY_PROCESS_ABORTED"
    })
    void failureShouldNameWhyAuthenticationFailed(AuthenticationFailure failure, ErrorCode code) {
        PaymentState failed = PaymentSamples.failed(failure);

        assertThat(FailureCode.of(failed)).contains(code);
    }

    private static String row(DeclineReason reason) {
        ApiError error = DeclineCode.asError(reason);
        return reason + " " + error.status() + " " + error.code();
    }
}
