package dev.appcard.application.port.outbound.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.van.ApprovalCredential.StoredCredential;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Declined;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every way to the VAN must do. Amounts ending in 002, 026 and 027 are declined by whatever VAN stands behind it.
 */
public interface VanGatewayContract {

    /** The same one for all calls within one test. */
    VanBench bench();

    @ParameterizedTest
    @EnumSource(SampleCode.class)
    default void sendShouldApproveOnceWhenOtcIsUnspent(SampleCode form) {
        ApprovalOrder order = VanOrders.approval(15_000, form);

        Approval approval = approved(order);

        assertThat(approval.transactionNumber()).isNotBlank();
        assertThat(approval.approvalNumber()).isNotBlank();
        assertThat(approval.maskedCardNumber()).doesNotMatch(".*[0-9]{7}.*");
        assertThat(bench().wonHeld(order.orderNumber())).isEqualTo(15_000);
    }

    @ParameterizedTest
    @CsvSource({"15002, OVER_LIMIT, 0002", "15026, LOST_OR_STOLEN, 0026", "15027, CARD_STOPPED, 0027"})
    default void sendShouldDeclineWithReasonWhenTheVanSaysNo(long won, DeclineReason reason, String code) {
        ApprovalOrder order = VanOrders.approval(won, SampleCode.MARKED_KB);

        ApprovalOutcome outcome = send(order);

        assertThat(outcome).isInstanceOfSatisfying(Declined.class, declined -> {
            assertThat(declined.decline().reason()).isEqualTo(reason);
            assertThat(declined.decline().vanCode()).isEqualTo(code);
        });
        assertThat(bench().wonHeld(order.orderNumber())).isZero();
    }

    /** Not of 안심클릭 and of BC's CARD_ID: to the VAN they are cards like any other, and not good once only. */
    @ParameterizedTest
    @EnumSource(
            value = SampleCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANSIM", "CARD_ON_FILE"})
    default void sendShouldDeclineAsUsedWhenOtcWasApprovedBefore(SampleCode form) {
        ApprovalOrder first = VanOrders.approval(15_000, form);
        approved(first);
        ApprovalOrder second = VanOrders.approval(15_000, first.credential());

        ApprovalOutcome outcome = send(second);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Declined.class,
                        declined -> assertThat(declined.decline().reason()).isEqualTo(DeclineReason.ALREADY_USED));
        assertThat(bench().wonHeld(second.orderNumber())).isZero();
    }

    @Test
    default void sendShouldApproveAgainWhenBcsCardIsChargedOnceMore() {
        ApprovalOrder first = VanOrders.approval(15_000, SampleCode.CARD_ON_FILE);
        approved(first);
        ApprovalOrder second = VanOrders.approval(9_900, first.credential());

        approved(second);

        assertThat(bench().wonHeld(first.orderNumber())).isEqualTo(15_000);
        assertThat(bench().wonHeld(second.orderNumber())).isEqualTo(9_900);
    }

    @Test
    default void sendShouldApproveCardDataAndGiveNoBillingKeyThatWasNotAskedFor() {
        try (KeyInCard card = VanOrders.newKeyInCard()) {
            ApprovalOrder order = VanOrders.approval(15_000, new CardData(card, false));

            assertThat(approvedOutcome(order)).satisfies(outcome -> {
                assertThat(outcome.billingKey()).isNull();
                assertThat(outcome.approval().maskedCardNumber()).doesNotMatch(".*[0-9]{7}.*");
            });
            assertThat(bench().wonHeld(order.orderNumber())).isEqualTo(15_000);
        }
    }

    @Test
    default void sendShouldApproveACardAloneWhenTheContractWaivesTheRest() {
        try (KeyInCard card = VanOrders.newKeyInCardAlone()) {
            ApprovalOrder order = VanOrders.approval(15_000, new CardData(card, false));

            approved(order);

            assertThat(bench().wonHeld(order.orderNumber())).isEqualTo(15_000);
        }
    }

    @Test
    default void sendShouldApproveByTheBillingKeyOfAnEarlierApproval() {
        try (VanBillingKey key = billingKey()) {
            ApprovalOrder first = VanOrders.approval(9_900, new StoredCredential(key));
            ApprovalOrder second = VanOrders.approval(9_900, new StoredCredential(key));

            assertThat(approvedOutcome(first).billingKey()).isNull();
            assertThat(approvedOutcome(second).billingKey()).isNull();

            assertThat(bench().wonHeld(first.orderNumber())).isEqualTo(9_900);
            assertThat(bench().wonHeld(second.orderNumber())).isEqualTo(9_900);
        }
    }

    @Test
    default void sendShouldDeclineWhenTheVanNeverIssuedTheBillingKey() {
        try (VanBillingKey key = VanOrders.unknownBillingKey()) {
            ApprovalOrder order = VanOrders.approval(9_900, new StoredCredential(key));

            assertThat(send(order)).isInstanceOf(Declined.class);
            assertThat(bench().wonHeld(order.orderNumber())).isZero();
        }
    }

    @Test
    default void netCancelShouldUndoAnApprovalByCardData() {
        try (KeyInCard card = VanOrders.newKeyInCard()) {
            ApprovalOrder order = VanOrders.approval(15_000, new CardData(card, true));
            bench().dropAnswersTo(order.orderNumber());

            assertThat(send(order)).isInstanceOf(Unknown.class);
            assertThat(bench().wonHeld(order.orderNumber())).isEqualTo(15_000);
            assertThat(netCancel(order)).isInstanceOf(NetCancelOutcome.Undone.class);
            assertThat(bench().wonHeld(order.orderNumber())).isZero();
        }
    }

    /** As billing by card data is begun: 100 won, cancelled at once; the key outlives them. */
    private VanBillingKey billingKey() {
        try (KeyInCard card = VanOrders.newKeyInCard()) {
            ApprovalOrder order = VanOrders.approval(100, new CardData(card, true));
            Approved outcome = approvedOutcome(order);
            assertThat(cancel(VanOrders.cancelOf(order, outcome.approval())))
                    .isInstanceOf(CancelOutcome.Cancelled.class);
            VanBillingKey key = Objects.requireNonNull(outcome.billingKey(), "the VAN gave no billing key");
            assertThat(key.reveal()).asString(StandardCharsets.US_ASCII).matches("B[0-9]{19}");
            return key;
        }
    }

    @Test
    default void closeShouldSendNothingWhenNothingWasSent() {
        ApprovalOrder order = VanOrders.approval(15_000, SampleCode.MARKED_KB);

        open(order).close();

        assertThat(bench().wonHeld(order.orderNumber())).isZero();
        assertThat(bench().gateway().netCancel(VanOrders.netCancelOf(order)))
                .isInstanceOf(NetCancelOutcome.OrderUnknown.class);
    }

    @Test
    default void cancelShouldGiveTheMoneyBackAndSaySoAgainWhenRepeated() {
        ApprovalOrder order = VanOrders.approval(15_000, SampleCode.MARKED_KB);
        CancelOrder cancel = VanOrders.cancelOf(order, approved(order));

        assertThat(cancel(cancel)).isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(bench().wonHeld(order.orderNumber())).isZero();
        assertThat(cancel(cancel)).isInstanceOf(CancelOutcome.CancelledBefore.class);
        assertThat(bench().wonHeld(order.orderNumber())).isZero();
    }

    @Test
    default void cancelShouldGiveEachPartBackOnceHoweverOftenItIsTold() {
        ApprovalOrder order = VanOrders.approval(15_000, SampleCode.MARKED_KB);
        Approval approval = approved(order);
        CancelOrder first = VanOrders.partOf(order, approval, 4_000, 1);

        assertThat(cancel(first)).isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(cancel(first)).isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(bench().wonHeld(order.orderNumber())).isEqualTo(11_000);
        assertRefused(VanOrders.partOf(order, approval, 5_000, 1), "0036");
        assertRefused(VanOrders.partOf(order, approval, 11_001, 2), "0022");
        assertThat(bench().wonHeld(order.orderNumber())).isEqualTo(11_000);

        assertThat(cancel(VanOrders.partOf(order, approval, 11_000, 2))).isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(bench().wonHeld(order.orderNumber())).isZero();
        assertThat(cancel(VanOrders.partOf(order, approval, 1, 3))).isInstanceOf(CancelOutcome.CancelledBefore.class);
        assertThat(cancel(first)).isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(bench().wonHeld(order.orderNumber())).isZero();
    }

    private void assertRefused(CancelOrder order, String code) {
        assertThat(cancel(order))
                .isInstanceOfSatisfying(
                        CancelOutcome.Refused.class,
                        refused -> assertThat(refused.decline().vanCode()).isEqualTo(code));
    }

    @Test
    default void netCancelShouldUndoAnApprovalAndSaySoAgainWhenRepeated() {
        ApprovalOrder order = VanOrders.approval(15_000, SampleCode.MARKED);
        approved(order);

        assertThat(netCancel(order)).isInstanceOf(NetCancelOutcome.Undone.class);
        assertThat(bench().wonHeld(order.orderNumber())).isZero();
        assertThat(netCancel(order)).isInstanceOf(NetCancelOutcome.Undone.class);
    }

    @Test
    default void netCancelShouldSayUnknownWhenTheVanNeverHeardOfTheOrder() {
        assertThat(netCancel(VanOrders.approval(15_000, SampleCode.MARKED)))
                .isInstanceOf(NetCancelOutcome.OrderUnknown.class);
    }

    @Test
    default void netCancelShouldUndoWhenTheAnswerOfTheApprovalWasLost() {
        ApprovalOrder order = VanOrders.approval(15_000, SampleCode.MARKED_KB);
        bench().dropAnswersTo(order.orderNumber());

        assertThat(send(order))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.unknownReason())
                                .isIn(UnknownReason.NO_ANSWER, UnknownReason.CONNECTION_LOST));
        assertThat(bench().wonHeld(order.orderNumber())).isEqualTo(15_000);
        assertThat(netCancel(order)).isInstanceOf(NetCancelOutcome.Undone.class);
        assertThat(bench().wonHeld(order.orderNumber())).isZero();
    }

    private Approval approved(ApprovalOrder order) {
        return approvedOutcome(order).approval();
    }

    private Approved approvedOutcome(ApprovalOrder order) {
        ApprovalOutcome outcome = send(order);
        assertThat(outcome).isInstanceOf(Approved.class);
        return (Approved) outcome;
    }

    private VanLine.Open<ApprovalOutcome> open(ApprovalOrder order) {
        VanLine<ApprovalOutcome> line = bench().gateway().openApproval(order);
        assertThat(line).isInstanceOf(VanLine.Open.class);
        return (VanLine.Open<ApprovalOutcome>) line;
    }

    private ApprovalOutcome send(ApprovalOrder order) {
        try (VanLine.Open<ApprovalOutcome> line = open(order)) {
            return line.send();
        }
    }

    private CancelOutcome cancel(CancelOrder order) {
        VanLine<CancelOutcome> opened = bench().gateway().openCancel(order);
        assertThat(opened).isInstanceOf(VanLine.Open.class);
        try (VanLine.Open<CancelOutcome> line = (VanLine.Open<CancelOutcome>) opened) {
            return line.send();
        }
    }

    private NetCancelOutcome netCancel(ApprovalOrder order) {
        return bench().gateway().netCancel(VanOrders.netCancelOf(order));
    }
}
