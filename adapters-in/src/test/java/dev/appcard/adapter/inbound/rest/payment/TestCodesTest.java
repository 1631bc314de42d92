package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.approval.DeclineReason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Errors that may be asked for")
class TestCodesTest {

    /** Answered where no call of the merchant API was found, or in a payment's {@code failure} only. */
    private static final Set<ErrorCode> NOT_OF_A_CALL =
            EnumSet.of(ErrorCode.NOT_FOUND, ErrorCode.PAY_PROCESS_CANCELED, ErrorCode.PAY_PROCESS_ABORTED);

    @ParameterizedTest
    @CsvSource({
        "POST /v1/payments, OPEN",
        "POST /v1/payments/confirm, CONFIRM",
        "POST /v1/payments/pay_1, OLDER_CONFIRM",
        "POST /v1/payments/pay_1/cancel, CANCEL",
        "GET /v1/payments/orders/order-1, SHOW",
        "POST /v1/billing/authorizations, REGISTER",
        "POST /v1/billing/authorizations/bill_1, SHOW_KEY",
        "POST /v1/billing/bill_1, CHARGE",
        "DELETE /v1/billing/bill_1, DELETE_KEY",
        "POST /v1/subscriptions/sub_1/pause, SUBSCRIPTIONS",
        "POST /v1/webhook-endpoints/we_1/test, WEBHOOKS"
    })
    void shouldBeThoseOfTheCall(String call, TestCodes codes) {
        assertThat(TestCodes.of(call)).contains(codes);
    }

    @Test
    void everyCodeShouldBeAskedForSomewhere() {
        assertThat(Arrays.stream(ErrorCode.values()).filter(code -> !NOT_OF_A_CALL.contains(code)))
                .allMatch(code -> Arrays.stream(TestCodes.values())
                        .anyMatch(codes -> codes.named(code.name()).isPresent()));
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void declinesShouldBeAnsweredAsTheVansAre(DeclineReason reason) {
        assertThat(TestCodes.CONFIRM.named(DeclineCode.of(reason).name()))
                .hasValueSatisfying(error -> assertThat(error.code() == ErrorCode.DUPLICATED_ORDER_ID
                                || error.equals(DeclineCode.asError(reason)))
                        .isTrue());
    }
}
