package dev.appcard.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import org.junit.jupiter.api.Test;
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
        "VOIDING, DONE",
        "PARTIALLY_CANCELLING, DONE",
        "PARTIALLY_CANCELLED, PARTIAL_CANCELED",
        "CANCELLED, CANCELED",
        "DECLINED, ABORTED",
        "NET_CANCELLED, ABORTED",
        "AUTHENTICATION_FAILED, ABORTED",
        "EXPIRED, EXPIRED"
    })
    void ofShouldFollowTheTable(StateName state, PaymentStatus status) {
        assertThat(PaymentStatus.of(PaymentFixtures.in(state).state())).isEqualTo(status);
    }

    @Test
    void ofShouldNotChangeUntilTheNextPartIsCancelled() {
        PaymentState.PartiallyCancelled partly = (PaymentState.PartiallyCancelled)
                PaymentFixtures.in(StateName.PARTIALLY_CANCELLED).state();
        Cancellation next = partly.cancels().getLast().cancellation();

        assertThat(PaymentStatus.of(partly.cancelPart(next, new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1)))))
                .isEqualTo(PaymentStatus.PARTIAL_CANCELED);
    }
}
