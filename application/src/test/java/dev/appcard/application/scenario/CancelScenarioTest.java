package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A shop cancels a payment:")
class CancelScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("all of it is given back, once")
    void cancel() {
        Payment payment = paid();

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Approved.class);
        assertThat(world.cancel(payment)).isEqualTo(rejected(OfPayment.ALREADY_CANCELLED));

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(isElsewhere(payment)).isFalse();
        assertThat(world.van.cancelsSent()).hasSize(1);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("more than all is refused, or while the shop believes in another rest, and nothing is sent")
    void cancelOfMore() {
        Payment payment = paid();
        for (CancelPayment wish : List.of(
                new CancelPayment("과다", OptionalLong.of(52_001), OptionalLong.empty(), OptionalLong.empty()),
                new CancelPayment("잔액", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(51_999)))) {
            assertThat(world.cancelling.cancel(World.SHOP, payment.key(), wish, KeyedCall.none()))
                    .isEqualTo(rejected(OfPayment.AMOUNT_NOT_CANCELABLE));
        }
        assertThat(world.van.cancelsSent()).isEmpty();
    }

    @Test
    @DisplayName("while its approval runs, or is being undone, it has to wait; nothing is sent")
    void whileItIsApproved() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        List<PaymentResult<Payment>> meanwhile = new ArrayList<>();
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        world.van.onNextNetCancel(CancelFault.UNREACHABLE);
        world.van.beforeApprovalAnswer(() -> meanwhile.add(world.cancel(payment)));

        world.confirm(payment);

        assertThat(meanwhile).containsExactly(rejected(OfPayment.IN_PROGRESS));
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLING);
        assertThat(world.cancel(payment)).isEqualTo(rejected(OfPayment.IN_PROGRESS));
        assertThat(world.van.cancelsSent()).isEmpty();
    }

    @Test
    @DisplayName("somebody else had cancelled it at the VAN: it is cancelled, marked so, and the operators are told")
    void cancelledElsewhere() {
        Payment payment = paid();
        world.van.cancelElsewhere(OrderNumber.of(payment.key(), 1));

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Approved.class);

        assertThat(isElsewhere(payment)).isTrue();
        assertThat(world.journal.noticesOf(payment.key())).containsExactly(Notice.CANCELLED_ELSEWHERE);
        assertThat(world.van.wonHeld()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = DeclineReason.class,
            names = {"CANCEL_NOT_POSSIBLE", "ORIGINAL_NOT_FOUND", "ALREADY_CAPTURED", "OTHER"})
    @DisplayName(
            "an answer was lost: a later refusal proves nothing, it goes on till the VAN says that it is cancelled")
    void refusedAfterALostAnswer(DeclineReason reason) {
        Payment payment = paid();
        world.van.onNextCancel(CancelFault.ANSWER_LOST);
        world.van.refuseNextCancel(reason);
        world.van.refuseNextCancel(reason);

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Unknown.class);
        world.pass(Duration.ofMinutes(1));
        world.pass(Duration.ofMinutes(2));
        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLING);
        assertThat(world.cancel(payment)).isEqualTo(rejected(OfPayment.IN_PROGRESS));
        assertThat(world.journal.noticesOf(payment.key()))
                .containsExactly(
                        Notice.CANCEL_UNCONFIRMED,
                        Notice.CANCEL_REFUSED_AND_REPEATED,
                        Notice.CANCEL_REFUSED_AND_REPEATED);
        world.pass(Duration.ofMinutes(2));

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(isElsewhere(payment)).isFalse();
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("an answer was lost and it is refused ever after: marked, and repeated for ever, with growing pauses")
    void refusedEverAfter() {
        Payment payment = paid();
        world.van.onNextCancel(CancelFault.ANSWER_LOST);
        world.cancel(payment);
        for (int refusal = 0; refusal < 20; refusal++) {
            world.van.refuseNextCancel(DeclineReason.CANCEL_NOT_POSSIBLE);
        }
        for (int second = 0; second < 20 * 60; second++) {
            world.pass(Duration.ofSeconds(1));
        }

        assertThat(pauses()).startsWith(27L, 54L, 60L, 60L).endsWith(60L).hasSizeBetween(19, 20);
        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLING);
        assertThat(world.now(payment).needsAttention()).isEqualTo(AttentionReason.CANCEL_UNCONFIRMED);
        assertThat(world.journal.noticesOf(payment.key())).containsOnlyOnce(Notice.NEEDS_ATTENTION);
    }

    /** Between one cancel and the next, in seconds. */
    private List<Long> pauses() {
        List<CancelOrder> sent = world.van.cancelsSent();
        return IntStream.range(1, sent.size())
                .mapToObj(next -> Duration.between(
                                sent.get(next - 1).requestedAt(), sent.get(next).requestedAt())
                        .toSeconds())
                .toList();
    }

    @Test
    @DisplayName("the adapter breaks its promise not to throw: what became of it is unknown, and it is repeated")
    void adapterThrows() {
        Payment payment = paid();
        world.van.onNextCancel(CancelFault.THROWS);

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Unknown.class);
        world.pass(Duration.ofMinutes(1));

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("a process that was frozen until the sweep had taken over sends nothing any more")
    void frozenBeforeSending() {
        Payment payment = paid();
        world.afterNextMove(() -> world.clock.advance(World.ANSWER_WITHIN));

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Unknown.class);
        assertThat(world.van.cancelsSent()).isEmpty();
        world.pass(Duration.ZERO);

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
    }

    @Test
    @DisplayName("who is overtaken by another cancel is told what is true by then")
    void overtaken() {
        Payment payment = paid();
        world.van.onceConnected(() -> assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Approved.class));

        assertThat(world.cancel(payment)).isEqualTo(rejected(OfPayment.ALREADY_CANCELLED));
        assertThat(world.van.cancelsSent()).hasSize(1);
    }

    private Payment paid() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Approved.class);
        return payment;
    }

    private boolean isElsewhere(Payment payment) {
        return ((PaymentState.Cancelled) world.now(payment).state())
                .cancels()
                .getLast()
                .elsewhere();
    }

    private static PaymentResult<Payment> rejected(OfPayment reason) {
        return new PaymentResult.Rejected<>(reason);
    }
}
