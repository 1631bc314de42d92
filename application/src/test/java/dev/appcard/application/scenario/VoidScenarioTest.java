package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.secret.KeyInCard;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("100 won that only check a card are given back, whatever the VAN says:")
class VoidScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("refused by transaction number, they are undone by order number, at once")
    void byOrderNumber() {
        world.van.refuseNextCancel(DeclineReason.OTHER);

        register();

        Payment check = check();
        assertThat(world.history(check.key()))
                .containsExactly(StateName.APPROVING, StateName.APPROVED, StateName.VOIDING, StateName.CANCELLED);
        assertThat(world.van.netCancelsSent())
                .singleElement()
                .satisfies(order -> assertThat(order.orderNumber().payment()).contains(check.key()));
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.journal.noticesOf(check.key())).containsExactly(Notice.CANCEL_REFUSED_AND_REPEATED);
    }

    @Test
    @DisplayName("refused either way, again and again, it goes on, and the operators are told each time")
    void refusedEitherWay() {
        for (int round = 0; round < 4; round++) {
            world.van.refuseNextCancel(DeclineReason.CANCEL_NOT_POSSIBLE);
            world.van.onNextNetCancel(CancelFault.REFUSED);
        }

        register();

        Payment check = check();
        assertThat(world.van.wonHeld()).isEqualTo(100);
        assertThat(world.cancel(check)).isEqualTo(new PaymentResult.Rejected<>(OfPayment.IN_PROGRESS));
        for (int round = 0; round < 3; round++) {
            world.pass(Duration.ofMinutes(2));
            assertThat(world.state(check)).isEqualTo(StateName.VOIDING);
        }
        assertThat(world.journal.noticesOf(check.key())).hasSize(4).containsOnly(Notice.CANCEL_REFUSED_AND_REPEATED);
        world.pass(Duration.ofMinutes(2));

        assertThat(world.state(check)).isEqualTo(StateName.CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("the answer of the net cancel is lost: by transaction number it is then known as cancelled")
    void netCancelAnswerLost() {
        world.van.refuseNextCancel(DeclineReason.OTHER);
        world.van.onNextNetCancel(CancelFault.ANSWER_LOST);

        register();
        assertThat(world.state(check())).isEqualTo(StateName.VOIDING);
        world.pass(Duration.ofMinutes(2));

        assertThat(world.state(check())).isEqualTo(StateName.CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.journal.noticesOf(check().key())).doesNotContain(Notice.CANCELLED_ELSEWHERE);
    }

    private void register() {
        try (KeyInCard card = Billing.keyed("3012")) {
            assertThat(world.registeringCardData.register(
                            World.SHOP, card, Billing.CUSTOMER, Customer.UNKNOWN, KeyedCall.none()))
                    .isInstanceOf(PaymentResult.Approved.class);
        }
    }

    /** The payment of the 100 won, of which no caller ever hears. */
    private Payment check() {
        return world.journal.lastMoved();
    }
}
