package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A confirm that another call overtakes between its look and its commit is told what is true by then:")
class CrossingScenarioTest {

    private final World world = new World();
    private final Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);

    @Test
    @DisplayName("the order was opened again: there is no session any more, and the new window goes on")
    void openedAgain() {
        world.van.onceConnected(() -> world.open(ApprovalMode.ON_CONFIRM, 52_000));

        assertThat(world.confirm(payment)).isEqualTo(new PaymentResult.Rejected<>(OfPayment.SESSION_NOT_FOUND));

        assertThat(world.state(payment)).isEqualTo(StateName.EXPIRED);
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName("another confirm has had it approved: it is processed already, by one telegram")
    void confirmedMeanwhile() {
        world.van.onceConnected(() -> assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Approved.class));

        assertThat(world.confirm(payment)).isEqualTo(new PaymentResult.Rejected<>(OfPayment.ALREADY_PROCESSED));

        assertThat(world.van.approvalsSent()).hasSize(1);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
    }
}
