package dev.appcard.adapter.inbound.rest.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.payment.StateName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentStatusTest {

    @ParameterizedTest
    @CsvSource({
        "READY, READY",
        "APP_CALLED, READY",
        "AUTHENTICATED, IN_PROGRESS",
        "APPROVING, IN_PROGRESS",
        "NET_CANCELLING, IN_PROGRESS",
        "APPROVED, DONE",
        "CANCELLING, DONE",
        "CANCELLED, CANCELED",
        "DECLINED, ABORTED",
        "NET_CANCELLED, ABORTED",
        "AUTHENTICATION_FAILED, ABORTED",
        "EXPIRED, EXPIRED"
    })
    void ofShouldFollowTheTable(StateName state, PaymentStatus status) {
        assertThat(PaymentStatus.of(state)).isEqualTo(status);
    }
}
