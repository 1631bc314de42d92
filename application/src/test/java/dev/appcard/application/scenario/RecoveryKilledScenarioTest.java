package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork.CommitFault;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A process that is killed again and again while it recovers")
class RecoveryKilledScenarioTest {

    private static final int KILLS = 5;

    private final World world = new World();
    private final Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);

    /** At its first commit of a sweep, or at the one after the VAN has answered; before that is there, or after. */
    static Stream<Arguments> kills() {
        return Stream.of(CommitFault.NOT_COMMITTED, CommitFault.COMMITTED_BUT_NOT_ACKNOWLEDGED)
                .flatMap(fault -> Stream.of(Arguments.of(fault, false), Arguments.of(fault, true)));
    }

    @ParameterizedTest(name = "({0}, after the VAN's answer: {1}) undoes an approval once, and comes to the same end")
    @MethodSource("kills")
    void netCancel(CommitFault fault, boolean afterAnswer) {
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        world.van.onNextNetCancel(CancelFault.REQUEST_LOST);
        world.confirm(payment);

        killed(fault, afterAnswer);
        passMinutes(10);

        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.van.approvalsSent()).hasSize(1);
        assertThat(world.history(payment.key())).endsWith(StateName.NET_CANCELLING, StateName.NET_CANCELLED);
        assertVersionsWithoutGap();
    }

    @ParameterizedTest(name = "({0}) cancels once, and comes to the same end")
    @EnumSource(value = CommitFault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void cancel(CommitFault fault) {
        world.confirm(payment);
        world.van.onNextCancel(CancelFault.REQUEST_LOST);
        world.cancel(payment);

        killed(fault, false);
        passMinutes(10);

        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
        assertVersionsWithoutGap();
    }

    private void killed(CommitFault fault, boolean afterAnswer) {
        for (int kill = 0; kill < KILLS; kill++) {
            if (afterAnswer) {
                world.van.beforeNextNetCancelAnswer(() -> world.unitOfWork.failNextCommit(fault));
            } else {
                world.unitOfWork.failNextCommit(fault);
            }
            try {
                world.pass(Duration.ofMinutes(1));
            } catch (IllegalStateException notAcknowledged) {
                world.background.loseAll();
                world.lateWork.loseAll();
            }
        }
        world.unitOfWork.failNextCommit(CommitFault.NONE);
    }

    private void passMinutes(int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            world.pass(Duration.ofMinutes(1));
        }
    }

    private void assertVersionsWithoutGap() {
        List<Long> versions = world.store.historyOf(payment.key()).stream()
                .map(entry -> entry.version())
                .toList();
        assertThat(versions)
                .isEqualTo(Stream.iterate(1L, version -> version + 1)
                        .limit(versions.size())
                        .toList());
    }
}
