package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An approval that had been given up arrives at the VAN after all")
class LateApprovalScenarioTest {

    private final World world = new World();

    @Test
    @DisplayName("and who hears of it has it undone again; the payment has ended and stays so")
    void undoneAgain() {
        Payment payment = givenUp();
        Payment before = world.now(payment);
        world.van.deliverLateApprovals();
        assertThat(world.van.wonHeld()).isEqualTo(52_000);

        world.hearing.heard(attemptOf(payment));
        world.background.runAll();

        assertThat(world.van.wonHeld()).isZero();
        assertThat(world.now(payment)).isEqualTo(before);
        assertThat(world.journal.noticesOf(payment.key())).contains(Notice.LATE_APPROVAL);
    }

    @Test
    @DisplayName("and cannot be undone at once: the operators are told")
    void notUndone() {
        Payment payment = givenUp();
        world.van.deliverLateApprovals();
        world.van.onNextNetCancel(CancelFault.REFUSED);

        world.hearing.heard(attemptOf(payment));
        world.background.runAll();

        assertThat(world.journal.noticesOf(payment.key()))
                .endsWith(Notice.LATE_APPROVAL, Notice.NET_CANCEL_UNCONFIRMED);
    }

    @Test
    @DisplayName("or is heard while it is being undone: that goes on as it was")
    void stillBeingUndone() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.REQUEST_LATE);
        world.confirm(payment);
        Payment undoing = world.now(payment);

        world.hearing.heard(attemptOf(payment));
        world.background.runAll();

        assertThat(world.now(payment)).isEqualTo(undoing);
    }

    @ParameterizedTest(name = "but the number ({0}) is none of an attempt that was given up: nothing happens")
    @ValueSource(strings = {"x", "-1", "pay_99999999999999999999999999-1", "KEY-2", "KEY"})
    void notOurs(String number) {
        Payment payment = givenUp();
        int before = world.van.netCancelsSent().size();

        world.hearing.heard(new OrderNumber(number.replace("KEY", payment.key().value())));
        world.background.runAll();

        assertThat(world.van.netCancelsSent()).hasSize(before);
    }

    /** The VAN did not know the order for so long that its net cancel was taken for final. */
    private Payment givenUp() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        world.van.onNextApproval(ApprovalFault.REQUEST_LATE);
        world.confirm(payment);
        for (int pause : new int[] {6, 12, 24, 48}) {
            world.pass(Duration.ofSeconds(pause));
        }
        assertThat(world.state(payment)).isEqualTo(StateName.NET_CANCELLED);
        return payment;
    }

    private static OrderNumber attemptOf(Payment payment) {
        return OrderNumber.of(payment.key(), 1);
    }
}
