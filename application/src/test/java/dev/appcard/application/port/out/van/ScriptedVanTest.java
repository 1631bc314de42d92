package dev.appcard.application.port.out.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.issuer.OtcForm;
import org.junit.jupiter.api.Test;

/** The fake keeps the contract of the real one; what only it can do is checked here. */
class ScriptedVanTest implements VanGatewayContract {

    private final ScriptedVan van = new ScriptedVan();

    @Override
    public VanBench bench() {
        return van;
    }

    @Test
    void netCancelShouldFindNothingUntilTheLateApprovalHasArrived() {
        ApprovalOrder order = VanOrders.approval(1_000, OtcForm.MARKED_KB);
        van.onNextApproval(ApprovalFault.REQUEST_LATE);
        try (ApprovalLine.Open line = (ApprovalLine.Open) van.openApproval(order)) {
            assertThat(line.send()).isInstanceOf(ApprovalOutcome.Unknown.class);
        }

        assertThat(van.netCancel(VanOrders.netCancelOf(order))).isInstanceOf(NetCancelOutcome.OrderUnknown.class);
        van.deliverLateApprovals();
        assertThat(van.wonHeld()).isEqualTo(1_000);
        assertThat(van.netCancel(VanOrders.netCancelOf(order))).isInstanceOf(NetCancelOutcome.Undone.class);
        assertThat(van.wonHeld()).isZero();
        assertThat(van.approvalsSent()).containsExactly(order);
        assertThat(van.netCancelsSent()).hasSize(2);
    }

    @Test
    void netCancelShouldBeCarriedOutWhenOnlyItsAnswerIsLost() {
        ApprovalOrder order = VanOrders.approval(1_000, OtcForm.MARKED_KB);
        try (ApprovalLine.Open line = (ApprovalLine.Open) van.openApproval(order)) {
            line.send();
        }
        van.onNextNetCancel(CancelFault.ANSWER_LOST);

        assertThat(van.netCancel(VanOrders.netCancelOf(order))).isInstanceOf(NetCancelOutcome.Unanswered.class);
        assertThat(van.wonHeld()).isZero();
    }
}
