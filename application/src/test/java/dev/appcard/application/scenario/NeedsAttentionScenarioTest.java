package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
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

    private void passTries(int tries) {
        for (int passed = 0; passed < tries; passed++) {
            world.pass(Duration.ofMinutes(1));
        }
    }
}
