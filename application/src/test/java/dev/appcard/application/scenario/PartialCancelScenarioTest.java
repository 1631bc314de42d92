package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shop gives back a part:")
class PartialCancelScenarioTest {

    private final World world = new World();
    private final Payment payment = paid();

    @Test
    @DisplayName("then another, then what is left, each under its serial and by the approval's own date")
    void partsAndTheRest() {
        assertThat(cancel(20_000)).isInstanceOf(PaymentResult.Approved.class);
        assertThat(world.state(payment)).isEqualTo(StateName.PARTIALLY_CANCELLED);
        assertThat(left()).isEqualTo(32_000);
        assertThat(world.van.wonHeld()).isEqualTo(32_000);
        assertThat(cancel(2_000)).isInstanceOf(PaymentResult.Approved.class);
        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Approved.class);

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(cancelled()).containsExactly(20_000L, 2_000L, 30_000L);
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.van.cancelsSent())
                .extracting(order -> order.serial().orElse(0))
                .containsExactly(1, 2, 3);
        assertThat(world.van.cancelsSent()).extracting(CancelOrder::tradeDate).containsOnly(tradeDate());
        assertThat(cancel(1)).isEqualTo(rejected(OfPayment.ALREADY_CANCELLED));
    }

    @Test
    @DisplayName("of more than is left, or while the shop believes otherwise, it is refused; nothing is sent")
    void moreThanIsLeft() {
        cancel(20_000);

        assertThat(cancel(32_001)).isEqualTo(rejected(OfPayment.AMOUNT_NOT_CANCELABLE));
        assertThat(cancel(1_000, 52_000)).isEqualTo(rejected(OfPayment.AMOUNT_NOT_CANCELABLE));
        assertThat(cancel(Long.MAX_VALUE)).isEqualTo(rejected(OfPayment.AMOUNT_NOT_CANCELABLE));
        assertThat(world.van.cancelsSent()).hasSize(1);
        assertThat(cancel(1_000, 32_000)).isInstanceOf(PaymentResult.Approved.class);
    }

    @Test
    @DisplayName("nine times, and a tenth is not sent, even if it is what is left")
    void nineAtMost() {
        for (int number = 1; number <= 9; number++) {
            assertThat(cancel(1_000)).isInstanceOf(PaymentResult.Approved.class);
        }

        assertThat(cancel(1_000)).isEqualTo(rejected(OfPayment.NOT_CANCELABLE));
        assertThat(world.cancel(payment)).isEqualTo(rejected(OfPayment.NOT_CANCELABLE));
        assertThat(world.van.cancelsSent()).hasSize(9);
        assertThat(left()).isEqualTo(43_000);
    }

    @Test
    @DisplayName("refused for certain, its serial is free for the next one")
    void refusedForCertain() {
        world.van.refuseNextCancel(DeclineReason.OTHER);
        assertThat(cancel(20_000)).isInstanceOf(PaymentResult.Declined.class);
        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
        assertThat(cancel(5_000)).isInstanceOf(PaymentResult.Approved.class);
        world.van.refuseNextCancel(DeclineReason.OTHER);
        assertThat(cancel(20_000)).isInstanceOf(PaymentResult.Declined.class);
        assertThat(world.state(payment)).isEqualTo(StateName.PARTIALLY_CANCELLED);

        assertThat(cancel(6_000)).isInstanceOf(PaymentResult.Approved.class);

        assertThat(cancelled()).containsExactly(5_000L, 6_000L);
        assertThat(world.van.cancelsSent())
                .extracting(order -> order.serial().orElse(0))
                .containsExactly(1, 1, 2, 2);
        assertThat(world.van.wonHeld()).isEqualTo(41_000);
    }

    @Test
    @DisplayName("its answer is lost: the same serial is sent till the VAN has answered, a refusal proves nothing")
    void answerLost() {
        world.van.onNextCancel(CancelFault.ANSWER_LOST);
        world.van.refuseNextCancel(DeclineReason.CANCEL_NOT_POSSIBLE);

        assertThat(cancel(20_000)).isInstanceOf(PaymentResult.Unknown.class);
        assertThat(left()).isEqualTo(52_000);
        assertThat(cancel(1_000)).isEqualTo(rejected(OfPayment.IN_PROGRESS));
        assertThat(world.cancel(payment)).isEqualTo(rejected(OfPayment.IN_PROGRESS));
        world.pass(Duration.ofMinutes(1));
        assertThat(world.state(payment)).isEqualTo(StateName.PARTIALLY_CANCELLING);
        assertThat(world.journal.noticesOf(payment.key())).contains(Notice.CANCEL_REFUSED_AND_REPEATED);
        world.pass(Duration.ofMinutes(2));

        assertThat(world.state(payment)).isEqualTo(StateName.PARTIALLY_CANCELLED);
        assertThat(world.van.cancelsSent())
                .extracting(order -> order.serial().orElse(0))
                .containsExactly(1, 1, 1);
        assertThat(left()).isEqualTo(32_000);
        assertThat(world.van.wonHeld()).isEqualTo(32_000);
    }

    @Test
    @DisplayName(
            "its answer is lost, and the VAN then says that all is cancelled: that is not believed, for it knows the"
                    + " serial")
    void saidToBeCancelledBefore() {
        world.van.onNextCancel(CancelFault.ANSWER_LOST);
        world.van.onNextCancel(CancelFault.SAID_TO_BE_CANCELLED);

        cancel(20_000);
        world.pass(Duration.ofMinutes(1));
        assertThat(world.state(payment)).isEqualTo(StateName.PARTIALLY_CANCELLING);
        assertThat(world.journal.noticesOf(payment.key())).contains(Notice.CANCEL_REFUSED_AND_REPEATED);
        world.pass(Duration.ofMinutes(2));

        assertThat(left()).isEqualTo(32_000);
        assertThat(world.van.wonHeld()).isEqualTo(32_000);
    }

    @Test
    @DisplayName("whose serial somebody else has used at the VAN: it is refused, and the operators are told")
    void serialTakenElsewhere() {
        world.van.refuseNextCancel(DeclineReason.ALREADY_USED);

        assertThat(cancel(20_000)).isInstanceOf(PaymentResult.Declined.class);

        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
        assertThat(world.journal.noticesOf(payment.key())).containsExactly(Notice.CANCELLED_ELSEWHERE);
    }

    @Test
    @DisplayName("of a charge of a billing key, like any other")
    void ofACharge() {
        Billing billing = new Billing(world);
        Payment charge = billing.charged(billing.card().key(), 9_900, "order-0002");
        CancelPayment part =
                new CancelPayment("하나만 반품", OptionalLong.of(900), OptionalLong.empty(), OptionalLong.empty());

        assertThat(world.cancelling.cancel(World.SHOP, charge.key(), part, KeyedCall.none()))
                .isInstanceOf(PaymentResult.Approved.class);

        assertThat(world.state(charge)).isEqualTo(StateName.PARTIALLY_CANCELLED);
        assertThat(world.van.wonHeld(OrderNumber.of(charge.key(), 1))).isEqualTo(9_000);
    }

    @Test
    @DisplayName("out of reach, nothing has changed")
    void unreachable() {
        world.van.onNextCancel(CancelFault.UNREACHABLE);

        assertThat(cancel(20_000)).isInstanceOf(PaymentResult.NotSent.class);

        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
    }

    @Test
    @DisplayName("which somebody else has cancelled with all the rest: the books are equal, and the operators are told")
    void cancelledElsewhere() {
        cancel(20_000);
        world.van.cancelElsewhere(OrderNumber.of(payment.key(), 1));

        assertThat(cancel(5_000)).isInstanceOf(PaymentResult.Approved.class);

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(cancelled()).containsExactly(20_000L, 32_000L);
        assertThat(world.now(payment).cancels())
                .extracting(CompletedCancel::elsewhere)
                .containsExactly(false, true);
        assertThat(world.journal.noticesOf(payment.key())).containsExactly(Notice.CANCELLED_ELSEWHERE);
    }

    @Test
    @DisplayName("while another is on its way, it has to wait, and begins from what that one leaves")
    void overtaken() {
        world.van.onceConnected(() -> assertThat(cancel(50_000)).isInstanceOf(PaymentResult.Approved.class));

        assertThat(cancel(3_000)).isEqualTo(rejected(OfPayment.IN_PROGRESS));

        assertThat(left()).isEqualTo(2_000);
        assertThat(world.van.wonHeld()).isEqualTo(2_000);
    }

    private Payment paid() {
        Payment opened = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        assertThat(world.confirm(opened)).isInstanceOf(PaymentResult.Approved.class);
        return opened;
    }

    private PaymentResult<Payment> cancel(long won) {
        return cancel(new CancelPayment("하나만 반품", OptionalLong.of(won), OptionalLong.empty(), OptionalLong.empty()));
    }

    private PaymentResult<Payment> cancel(long won, long believed) {
        return cancel(
                new CancelPayment("하나만 반품", OptionalLong.of(won), OptionalLong.empty(), OptionalLong.of(believed)));
    }

    private PaymentResult<Payment> cancel(CancelPayment wish) {
        return world.cancelling.cancel(World.SHOP, payment.key(), wish, KeyedCall.none());
    }

    private LocalDate tradeDate() {
        return ((PaymentState.Taken) world.now(payment).state())
                .approved()
                .approval()
                .tradeDate();
    }

    private long left() {
        return world.now(payment).balance().amount().won();
    }

    private List<Long> cancelled() {
        return world.now(payment).cancels().stream()
                .map(cancel -> cancel.cancellation().amount().won())
                .toList();
    }

    private static PaymentResult<Payment> rejected(OfPayment reason) {
        return new PaymentResult.Rejected<>(reason);
    }
}
