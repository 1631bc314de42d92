package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shop cancels a payment:")
class CancelScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("all of it is given back, once")
    void cancel() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.confirm(payment);

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Approved.class);
        assertThat(world.cancel(payment))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.ALREADY_CANCELLED));

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(world.van.cancelsSent()).hasSize(1);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("a part, or more than all, is refused, and nothing is sent")
    void cancelOfAPart() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.confirm(payment);
        for (CancelPayment wish : List.of(
                new CancelPayment("일부", OptionalLong.of(51_999), OptionalLong.empty()),
                new CancelPayment("과다", OptionalLong.of(52_001), OptionalLong.empty()),
                new CancelPayment("잔액", OptionalLong.empty(), OptionalLong.of(51_999)))) {
            assertThat(world.cancelling.cancel(World.SHOP, payment.key(), wish))
                    .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.AMOUNT_NOT_CANCELABLE));
        }
        assertThat(world.van.cancelsSent()).isEmpty();
    }
}
