package dev.appcard.application.port.outbound.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.van.ApprovalCredential.OneTimeCode;
import dev.appcard.application.port.outbound.van.ApprovalCredential.StoredCredential;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Declined;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.VanBillingKey;
import java.util.Objects;
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
        ApprovalOrder order = VanOrders.approval(1_000, SampleCode.MARKED_KB);
        van.onNextApproval(ApprovalFault.REQUEST_LATE);
        try (VanLine.Open<ApprovalOutcome> line = (VanLine.Open<ApprovalOutcome>) van.openApproval(order)) {
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
        ApprovalOrder order = VanOrders.approval(1_000, SampleCode.MARKED_KB);
        try (VanLine.Open<ApprovalOutcome> line = (VanLine.Open<ApprovalOutcome>) van.openApproval(order)) {
            line.send();
        }
        van.onNextNetCancel(CancelFault.ANSWER_LOST);

        assertThat(van.netCancel(VanOrders.netCancelOf(order))).isInstanceOf(NetCancelOutcome.Unanswered.class);
        assertThat(van.wonHeld()).isZero();
    }

    @Test
    void nextApprovalShouldBeDeclinedForTheReasonThatTheTestGives() {
        van.declineNextApproval(DeclineReason.BALANCE_TOO_LOW);
        ApprovalOrder order = VanOrders.approval(1_000, SampleCode.PLAIN);

        assertThat(send(order)).isEqualTo(new Declined(new Decline(DeclineReason.BALANCE_TOO_LOW, "0054", "거절", "")));
        assertThat(send(VanOrders.approval(1_000, order.credential()))).isInstanceOf(Approved.class);
        assertThat(van.wonHeld()).isEqualTo(1_000);
    }

    @Test
    void approvalsShouldBeCountedForEachCredential() {
        OneTimeCode code = SampleCode.CARD_ON_FILE.next();
        send(VanOrders.approval(1_000, code));
        send(VanOrders.approval(1_000, code));
        try (KeyInCard card = VanOrders.newKeyInCard()) {
            send(VanOrders.approval(1_002, new CardData(card, false)));
            assertThat(van.approvalsBy(card)).isZero();
            Approved approved = (Approved) send(VanOrders.approval(1_000, new CardData(card, true)));
            VanBillingKey key = Objects.requireNonNull(approved.billingKey());
            send(VanOrders.approval(1_000, new StoredCredential(key)));

            assertThat(van.approvalsBy(code.otc())).isEqualTo(2);
            assertThat(van.approvalsBy(card)).isEqualTo(1);
            assertThat(van.approvalsBy(key)).isEqualTo(1);
            assertThat(van.hasIssued(key)).isTrue();
            assertThat(van.billingKeysIssued()).isEqualTo(1);
        }
    }

    @Test
    void approvalShouldStandWithoutItsBillingKeyWhenTheTestWithholdsIt() {
        van.onNextApproval(ApprovalFault.NO_BILLING_KEY);
        try (KeyInCard card = VanOrders.newKeyInCard()) {
            ApprovalOutcome outcome = send(VanOrders.approval(1_000, new CardData(card, true)));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Approved.class,
                            approved -> assertThat(approved.billingKey()).isNull());
        }
    }

    private ApprovalOutcome send(ApprovalOrder order) {
        try (VanLine.Open<ApprovalOutcome> line = (VanLine.Open<ApprovalOutcome>) van.openApproval(order)) {
            return line.send();
        }
    }
}
