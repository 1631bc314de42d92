package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What has been repeated many times without an end")
class NeedsAttentionScenarioTest {

    private final World world = new World();
    private final Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);

    @Test
    @DisplayName("is marked when it is a net cancel, told once, goes on, and loses the mark when it ends by itself")
    void netCancel() {
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        for (int tries = 0; tries < Core.TIMES.attentionTries() + 2; tries++) {
            world.van.onNextNetCancel(CancelFault.UNREACHABLE);
        }
        world.confirm(payment);
        passTries(Core.TIMES.attentionTries() - 1);
        assertThat(world.now(payment).needsAttention()).isNull();

        passTries(2);

        assertThat(world.now(payment).needsAttention()).isEqualTo(AttentionReason.NET_CANCEL_UNCONFIRMED);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLING);
        passTries(1);
        assertThat(world.journal.noticesOf(payment.key())).containsOnlyOnce(Notice.NEEDS_ATTENTION);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.now(payment).needsAttention()).isNull();
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName("is marked when it is a cancel, likewise")
    void cancel() {
        world.confirm(payment);
        for (int tries = 0; tries < Core.TIMES.attentionTries() + 1; tries++) {
            world.van.onNextCancel(CancelFault.REQUEST_LOST);
        }
        world.cancel(payment);
        passTries(Core.TIMES.attentionTries());

        assertThat(world.now(payment).needsAttention()).isEqualTo(AttentionReason.CANCEL_UNCONFIRMED);
        passTries(1);
        assertThat(world.journal.noticesOf(payment.key())).containsOnlyOnce(Notice.NEEDS_ATTENTION);
        assertThat(world.state(payment)).isEqualTo(StateName.CANCELLED);
        assertThat(world.now(payment).needsAttention()).isNull();
    }

    @Test
    @DisplayName("because the VAN refuses the net cancel is repeated at the longest pause, and marked")
    void netCancelRefused() {
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        for (int tries = 0; tries < Core.TIMES.attentionTries(); tries++) {
            world.van.onNextNetCancel(CancelFault.REFUSED);
        }
        world.confirm(payment);
        world.pass(Duration.ofSeconds(59));
        assertThat(world.van.netCancelsSent()).hasSize(1);
        world.pass(Duration.ofSeconds(1));
        assertThat(world.van.netCancelsSent()).hasSize(2);
        passTries(Core.TIMES.attentionTries() - 3);
        assertThat(world.now(payment).needsAttention()).isNull();

        passTries(1);
        assertThat(world.now(payment).needsAttention()).isEqualTo(AttentionReason.NET_CANCEL_REFUSED);
        passTries(1);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.now(payment).needsAttention()).isNull();
        assertThat(world.van.wonHeld()).isZero();
    }

    @Test
    @DisplayName(
            "because the VAN refuses the net cancel: the ordinary cancel, as soon as a late answer tells its number")
    void netCancelRefusedAndNumberKnown() {
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        world.van.onNextNetCancel(CancelFault.REFUSED);
        world.van.onNextNetCancel(CancelFault.REFUSED);
        world.confirm(payment);

        world.hearing.heard(
                OrderNumber.of(payment.key(), 1), new ApprovalReference("900000000001", LocalDate.parse("2026-11-22")));
        world.background.runAll();
        passTries(1);

        assertThat(world.van.cancelsSent()).hasSize(1);
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        assertThat(world.van.wonHeld()).isZero();
    }

    private void passTries(int tries) {
        for (int passed = 0; passed < tries; passed++) {
            world.pass(Duration.ofMinutes(1));
        }
    }
}
