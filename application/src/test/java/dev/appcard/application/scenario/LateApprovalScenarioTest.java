package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork.CommitFault;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.recovery.WatchOutcome;
import dev.appcard.domain.recovery.WatchState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An approval that had been given up arrives at the VAN after all")
class LateApprovalScenarioTest {

    private static final ApprovalReference APPROVAL =
            new ApprovalReference("900000000001", LocalDate.parse("2026-11-22"));

    private final World world = new World();

    @ParameterizedTest(name = "{0} later: it is found without anybody having heard of it, undone and told")
    @ValueSource(strings = {"PT100S", "PT7M", "PT90M", "PT20H"})
    void undone(Duration late) {
        Payment payment = givenUp();
        Payment ended = world.now(payment);
        passMinutes(late);
        world.van.bookAt(world.clock.instant());
        world.van.deliverLateApprovals();
        assertThat(world.van.wonHeld()).isEqualTo(52_000);

        passMinutes(Duration.ofHours(1));

        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.now(payment)).isEqualTo(ended);
        assertThat(world.journal.noticesOf(payment.key())).containsOnlyOnce(Notice.LATE_APPROVAL);
        assertThat(outcomeOf(payment)).isEqualTo(WatchOutcome.UNDONE);
    }

    @Test
    @DisplayName("or never: the pauses grow to an hour, and after a day it is over")
    void never() {
        Payment payment = givenUp();
        int before = world.van.netCancelsSent().size();
        List<Integer> told = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            passMinutes(Duration.ofHours(1));
            told.add(world.van.netCancelsSent().size() - before);
        }

        assertThat(told).startsWith(5, 6, 7, 8).endsWith(27, 28);
        passMinutes(Duration.ofHours(1));
        assertThat(outcomeOf(payment)).isEqualTo(WatchOutcome.NOTHING_TO_UNDO);
        int atLast = world.van.netCancelsSent().size();
        passMinutes(Duration.ofHours(5));
        assertThat(world.van.netCancelsSent()).hasSize(atLast);
        assertThat(world.journal.noticesOf(payment.key())).doesNotContain(Notice.LATE_APPROVAL);
    }

    @Test
    @DisplayName("and is heard of: the VAN is told at once, though the process that heard it dies right after")
    void heard() {
        Payment payment = givenUp();
        Payment before = world.now(payment);
        world.van.deliverLateApprovals();

        world.hearing.heard(attemptOf(payment), APPROVAL);
        world.background.runAll();
        world.lateWork.loseAll();
        world.pass(Duration.ZERO);

        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.now(payment)).isEqualTo(before);
        assertThat(world.journal.noticesOf(payment.key())).containsOnlyOnce(Notice.LATE_APPROVAL);
    }

    @Test
    @DisplayName("and is heard of when its watch is over already: it is watched again")
    void heardAfterTheWatch() {
        Payment payment = givenUp();
        passMinutes(Duration.ofHours(26));
        world.van.bookAt(world.clock.instant().minus(Duration.ofHours(20)));
        world.van.deliverLateApprovals();

        world.hearing.heard(attemptOf(payment), null);
        world.background.runAll();
        world.pass(Duration.ZERO);

        assertThat(world.van.wonHeld()).isZero();
        assertThat(outcomeOf(payment)).isEqualTo(WatchOutcome.UNDONE);
    }

    @Test
    @DisplayName("and the VAN takes no net cancels any more: the ordinary cancel by its transaction number")
    void netCancelRefused() {
        Payment payment = givenUp();
        world.van.deliverLateApprovals();
        world.van.onNextNetCancel(CancelFault.REFUSED);

        world.hearing.heard(attemptOf(payment), APPROVAL);
        world.background.runAll();
        world.pass(Duration.ZERO);

        assertThat(world.van.cancelsSent()).hasSize(1);
        assertThat(world.van.wonHeld()).isZero();
        assertThat(outcomeOf(payment)).isEqualTo(WatchOutcome.UNDONE);
    }

    @Test
    @DisplayName("and the VAN refuses to undo it again and again: it goes on, and a person is told once")
    void refusedAgainAndAgain() {
        Payment payment = givenUp();
        world.van.deliverLateApprovals();
        for (int tries = 0; tries < Core.LATE.attentionTries() + 1; tries++) {
            world.van.onNextNetCancel(CancelFault.REFUSED);
            world.van.onNextCancel(CancelFault.REFUSED);
        }
        world.hearing.heard(attemptOf(payment), APPROVAL);
        world.background.runAll();

        passMinutes(Duration.ofMinutes(60 * 3 + 3));
        assertThat(watchOver(payment).needsAttention()).isTrue();
        assertThat(world.journal.noticesOf(payment.key())).containsOnlyOnce(Notice.NEEDS_ATTENTION);

        passMinutes(Duration.ofHours(2));
        assertThat(world.van.wonHeld()).isZero();
        assertThat(watchOver(payment).needsAttention()).isFalse();
    }

    @Test
    @DisplayName("or is heard while it is being undone: that goes on as it was")
    void stillBeingUndone() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.REQUEST_LATE);
        world.confirm(payment);
        Payment undoing = world.now(payment);

        world.hearing.heard(attemptOf(payment), APPROVAL);
        world.background.runAll();

        assertThat(world.now(payment)).isEqualTo(undoing);
        assertThat(world.journal.noticesOf(payment.key())).doesNotContain(Notice.LATE_APPROVAL);
    }

    @ParameterizedTest(name = "but the number ({0}) is none of an attempt that was given up: nothing happens")
    @ValueSource(strings = {"x", "-1", "pay_99999999999999999999999999-1", "KEY-2", "KEY"})
    void notOurs(String number) {
        Payment payment = givenUp();
        ApprovalWatch before = watchOver(payment);

        world.hearing.heard(new OrderNumber(number.replace("KEY", payment.key().value())), APPROVAL);
        world.background.runAll();

        assertThat(watchOver(payment)).isEqualTo(before);
    }

    @ParameterizedTest(name = "and a commit fails ({0}) when it was given up: ended and watched, or neither")
    @EnumSource(value = CommitFault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void endAndWatchAreOneCommit(CommitFault fault) {
        Payment payment = nearlyGivenUp();
        world.van.beforeNextNetCancelAnswer(() -> world.unitOfWork.failNextCommit(fault));
        assertThatIllegalStateException().isThrownBy(() -> world.pass(Duration.ofSeconds(48)));

        boolean ended = world.state(payment) == StateName.NET_CANCELLED;
        assertThat(world.watches.find(payment.key()).isPresent())
                .isEqualTo(ended)
                .isEqualTo(fault == CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED);
        world.van.deliverLateApprovals();
        passMinutes(Duration.ofMinutes(3));
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
    }

    @ParameterizedTest(name = "and the process dies at the claim ({0}): the next one tells the VAN")
    @EnumSource(value = CommitFault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void diesAtTheClaim(CommitFault fault) {
        Payment payment = givenUp();
        world.van.deliverLateApprovals();
        world.unitOfWork.failNextCommit(fault);
        assertThatIllegalStateException().isThrownBy(() -> world.pass(Duration.ofMinutes(1)));
        assertThat(world.van.wonHeld()).isEqualTo(52_000);

        passMinutes(Duration.ofMinutes(2));

        assertThat(world.van.wonHeld()).isZero();
        assertThat(outcomeOf(payment)).isEqualTo(WatchOutcome.UNDONE);
    }

    @ParameterizedTest(name = "and the process dies when the VAN has undone it ({0}): the next one hears so")
    @EnumSource(value = CommitFault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void diesAfterTelling(CommitFault fault) {
        Payment payment = givenUp();
        world.van.deliverLateApprovals();
        world.van.beforeNextNetCancelAnswer(() -> world.unitOfWork.failNextCommit(fault));
        assertThatIllegalStateException().isThrownBy(() -> world.pass(Duration.ofMinutes(1)));
        assertThat(world.van.wonHeld()).isZero();

        passMinutes(Duration.ofMinutes(2));

        assertThat(outcomeOf(payment)).isEqualTo(WatchOutcome.UNDONE);
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("and two instances see it due: one of them claims it")
    void twoInstances() {
        givenUp();
        int before = world.van.netCancelsSent().size();
        world.clock.advance(Duration.ofMinutes(1));
        world.watching.watchDue();
        world.watching.watchDue();

        world.lateWork.runAll();

        assertThat(world.van.netCancelsSent()).hasSize(before + 1);
    }

    @Test
    @DisplayName("and many are due: no more are taken up at once than have workers, the others are not lost")
    void workersOfTheirOwn() {
        for (int number = 0; number < Core.LATE.atOnce() + 2; number++) {
            givenUp(nearlyGivenUp("order-100" + number));
        }
        world.clock.advance(Duration.ofHours(1));
        world.watching.watchDue();
        assertThat(world.lateWork.waiting()).isEqualTo(Core.LATE.atOnce());
        assertThat(world.background.waiting()).isZero();

        world.van.deliverLateApprovals();
        world.lateWork.runAll();
        world.pass(Duration.ZERO);

        assertThat(world.van.wonHeld()).isZero();
    }

    private Payment nearlyGivenUp() {
        return nearlyGivenUp("order-0001");
    }

    private Payment nearlyGivenUp(String order) {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000, order);
        world.van.onNextApproval(ApprovalFault.REQUEST_LATE);
        world.confirm(payment);
        for (int pause : new int[] {6, 12, 24}) {
            world.pass(Duration.ofSeconds(pause));
        }
        return payment;
    }

    /** The VAN did not know the order for so long that its net cancel was taken for final. */
    private Payment givenUp() {
        return givenUp(nearlyGivenUp());
    }

    private Payment givenUp(Payment payment) {
        world.pass(Duration.ofSeconds(48));
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        return payment;
    }

    private void passMinutes(Duration time) {
        for (long minute = 0; minute < time.toMinutes(); minute++) {
            world.pass(Duration.ofMinutes(1));
        }
    }

    private ApprovalWatch watchOver(Payment payment) {
        return world.watches.find(payment.key()).orElseThrow();
    }

    private WatchOutcome outcomeOf(Payment payment) {
        return watchOver(payment).state() instanceof WatchState.Over(WatchOutcome outcome, var _)
                ? outcome
                : org.assertj.core.api.Assertions.fail("still watched");
    }

    private static OrderNumber attemptOf(Payment payment) {
        return OrderNumber.of(payment.key(), 1);
    }
}
