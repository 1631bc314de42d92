package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork.CommitFault;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("When an answer is lost")
class LostAnswerScenarioTest {

    private final World world = new World();

    @ParameterizedTest(name = "({0}) the approval is undone at once, and never sent again")
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ANSWER_LOST", "CONNECTION_LOST", "ANSWER_UNREADABLE", "ANSWER_DIFFERS"})
    void unknownIsUndone(ApprovalFault fault) {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(fault);

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Unknown.class);

        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.confirm(payment))
                .isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.ALREADY_PROCESSED));
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @Test
    @DisplayName("and the VAN's adapter breaks its promise not to throw, the outcome is unknown all the same")
    void adapterThrows() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.THROWS);

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Unknown.class);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLING);
    }

    @Test
    @DisplayName("and the net cancel's too, it is repeated with growing pauses until the VAN confirms")
    void netCancelIsRepeated() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        world.van.onNextNetCancel(CancelFault.UNREACHABLE);
        world.van.onNextNetCancel(CancelFault.REQUEST_LOST);
        world.van.onNextNetCancel(CancelFault.REQUEST_LOST);
        world.van.onNextNetCancel(CancelFault.ANSWER_LOST);

        world.confirm(payment);
        assertThat(world.confirm(payment)).isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.IN_PROGRESS));
        world.pass(Duration.ofSeconds(5));
        assertThat(world.van.netCancelsSent()).isEmpty();
        world.pass(Duration.ofSeconds(1));
        world.pass(Duration.ofSeconds(12));
        world.pass(Duration.ofSeconds(24));
        assertThat(world.van.netCancelsSent()).hasSize(3);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLING);
        world.pass(Duration.ofSeconds(48));

        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("and the VAN does not know the order yet, that is not the end: the approval may still arrive")
    void netCancelOvertakesApproval() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.REQUEST_LATE);
        world.confirm(payment);
        world.pass(Duration.ofSeconds(6));
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLING);

        world.van.deliverLateApprovals();
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
        world.pass(Duration.ofSeconds(12));

        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("and the VAN still does not know the order a minute and three tries later, nothing was taken")
    void orderUnknownBecomesFinal() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.REQUEST_LOST);
        world.confirm(payment);
        world.pass(Duration.ofSeconds(6));
        world.pass(Duration.ofSeconds(12));
        assertThat(world.van.netCancelsSent()).hasSize(3);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLING);
        world.pass(Duration.ofSeconds(24));
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLING);

        world.pass(Duration.ofSeconds(48));

        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
    }

    @Test
    @DisplayName("because the process died after the attempt was committed, the sweep undoes it")
    void processDiesWhileApproving() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.beforeApprovalAnswer(() -> {
            throw new ProcessKilled();
        });
        assertThatThrownBy(() -> world.confirm(payment)).isInstanceOf(ProcessKilled.class);
        assertThat(world.state(payment)).isEqualTo(StateName.APPROVING);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
        world.pass(World.ANSWER_WITHIN.minusSeconds(1));
        assertThat(world.state(payment)).isEqualTo(StateName.APPROVING);

        world.pass(Duration.ofSeconds(1));

        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("because the process died before it approved by itself, the sweep approves, once")
    void processDiesBeforeAutomaticApproval() {
        Payment payment = world.authenticated(ApprovalMode.AUTOMATIC, 52_000);
        world.background.loseAll();

        world.pass(Duration.ofSeconds(5));
        world.pass(Duration.ofSeconds(5));

        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @Test
    @DisplayName("of the commit of an attempt, nothing is sent, and the sweep settles it")
    void attemptCommitNotAcknowledged() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.unitOfWork.failNextCommit(CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED);

        assertThatThrownBy(() -> world.confirm(payment)).isInstanceOf(IllegalStateException.class);
        assertThat(world.van.approvalsSent()).isEmpty();
        assertThat(world.state(payment)).isEqualTo(StateName.APPROVING);

        world.pass(World.ANSWER_WITHIN);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLING);
        assertThat(world.van.wonHeld()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("of the commit of an outcome, it is looked for by the attempt and tried again: the approval stands")
    void outcomeCommitRepeated(CommitFault fault) {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.unitOfWork.tryOutcomes(2);
        world.van.beforeApprovalAnswer(() -> world.unitOfWork.failNextCommit(fault));

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Approved.class);

        world.pass(World.ANSWER_WITHIN);
        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
        assertThat(world.history(payment.key())).endsWith(StateName.APPROVING, StateName.APPROVED);
        assertThat(world.van.approvalsSent()).hasSize(1);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
    }

    @Test
    @DisplayName("of the commit of an outcome, again and again, the approval is undone")
    void outcomeCommitFails() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.beforeApprovalAnswer(() -> world.unitOfWork.failNextCommit(CommitFault.NOT_COMMITTED));
        assertThatThrownBy(() -> world.confirm(payment)).isInstanceOf(IllegalStateException.class);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);

        world.pass(World.ANSWER_WITHIN);

        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("and comes after the sweep has taken the attempt for dead, it changes nothing any more")
    void lateAnswer() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.beforeApprovalAnswer(() -> world.pass(World.ANSWER_WITHIN));

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Unknown.class);

        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.journal.noticesOf(payment.key())).contains(Notice.OVERTAKEN);
    }

    @Test
    @DisplayName("because the process was frozen until its payment was given up, it sends nothing any more")
    void frozenBeforeSending() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.afterNextMove(() -> world.clock.advance(World.ANSWER_WITHIN));

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Unknown.class);

        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName(
            "and the approval turns up when its payment was given up for good, the VAN is told once more, by the sweep")
    void approvalAfterTheEnd() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.APPROVED_AT_LAST);
        world.van.beforeApprovalAnswer(() -> {
            for (int round = 0; round < 5; round++) {
                world.pass(Duration.ofSeconds(60));
            }
            assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        });

        assertThat(world.confirm(payment)).isInstanceOf(PaymentResult.Unknown.class);

        world.pass(Duration.ZERO);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("of a cancel, the cancel is repeated until the VAN has answered")
    void cancelIsRepeated() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.confirm(payment);
        world.van.onNextCancel(CancelFault.ANSWER_LOST);

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Unknown.class);
        assertThat(world.cancel(payment)).isEqualTo(new PaymentResult.Rejected<>(Rejection.OfPayment.IN_PROGRESS));
        world.pass(World.ANSWER_WITHIN.minusSeconds(1));
        assertThat(world.van.cancelsSent()).hasSize(1);
        world.pass(Duration.ofSeconds(1));

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("of a cancel that the VAN refuses, the approval stands")
    void cancelRefused() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.confirm(payment);
        world.van.onNextCancel(CancelFault.REFUSED);

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Declined.class);

        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
        assertThat(world.van.wonHeld()).isEqualTo(52_000);
    }

    @Test
    @DisplayName("because the VAN cannot be reached, a cancel changes nothing and may be tried again")
    void cancelUnreachable() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.confirm(payment);
        world.van.onNextCancel(CancelFault.UNREACHABLE);

        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.NotSent.class);
        assertThat(world.state(payment)).isEqualTo(StateName.APPROVED);
        assertThat(world.cancel(payment)).isInstanceOf(PaymentResult.Approved.class);
    }

    /** Nothing in the product catches this. */
    private static final class ProcessKilled extends Error {
        private static final long serialVersionUID = 1L;
    }
}
