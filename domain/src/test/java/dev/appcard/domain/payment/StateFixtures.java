package dev.appcard.domain.payment;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.recovery.NetCancelEnd;
import dev.appcard.domain.recovery.RetryState;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A sample of every state; whatever it holds differs from whatever else it holds. */
final class StateFixtures {
    private static final Instant T = PaymentFixtures.OPENED_AT;

    private StateFixtures() {}

    static PaymentState state(StateName name, PaymentOrder order, PaymentMethod method) {
        return switch (name) {
            case READY -> new PaymentState.Ready();
            case APP_CALLED -> new PaymentState.AppCalled(call().withSession(sealedSession()));
            case AUTHENTICATED -> new PaymentState.Authenticated(authentication(), sealedOtc(), T.plusSeconds(65));
            case APPROVING -> new PaymentState.Approving(method, attempt(order));
            case NET_CANCELLING ->
                new PaymentState.NetCancelling(
                        method, attempt(order), UnknownReason.UNREADABLE_ANSWER, new RetryState(3, T.plusSeconds(130)));
            case APPROVED -> approved(order, method);
            case CANCELLING ->
                new GivingBack.Cancelling(
                        approved(order, method), cancellation(order), new RetryState(2, T.plusSeconds(3700)));
            case VOIDING ->
                new GivingBack.Voiding(
                        approved(order, method), cancellation(order), new RetryState(5, T.plusSeconds(3800)));
            case PARTIALLY_CANCELLING ->
                new GivingBack.PartiallyCancelling(
                        approved(order, method), List.of(), part(order), new RetryState(4, T.plusSeconds(3900)));
            case PARTIALLY_CANCELLED ->
                new PaymentState.PartiallyCancelled(
                        approved(order, method), List.of(new CompletedCancel(part(order), T.plusSeconds(3660), false)));
            case CANCELLED ->
                new PaymentState.Cancelled(
                        approved(order, method),
                        List.of(new CompletedCancel(cancellation(order), T.plusSeconds(3650), true)));
            case DECLINED -> new PaymentState.Declined(method, attempt(order), decline(), T.plusSeconds(72));
            case NET_CANCELLED ->
                new PaymentState.NetCancelled(
                        method, attempt(order), UnknownReason.NO_ANSWER, NetCancelEnd.UNDONE, T.plusSeconds(140));
            case AUTHENTICATION_FAILED ->
                new PaymentState.AuthenticationFailed(AuthenticationFailure.PASSWORD, T.plusSeconds(61));
            case EXPIRED -> new PaymentState.Expired(T.plusSeconds(1801));
        };
    }

    static AppCall call() {
        return new AppCall(
                new IssuerCode("KB"),
                AuthenticationMethod.APP_CARD,
                Channel.MOBILE_WEB,
                new InstalmentPlan(new Instalment(3), InterestPayer.MERCHANT),
                "2001:db8::17",
                T.plusSeconds(30),
                null,
                T.plusSeconds(45));
    }

    static PaymentMethod method() {
        return new PaymentMethod.ByBuyer(authentication());
    }

    static Authentication authentication() {
        return new Authentication(call(), "KB국민 노리2 체크카드", T.plusSeconds(60), T.plusSeconds(660));
    }

    static Sealed<IssuerSession> sealedSession() {
        return new Sealed<>("\u0001k1 sealed agreement".getBytes(StandardCharsets.UTF_8));
    }

    static Sealed<Otc> sealedOtc() {
        return new Sealed<>("\u0001k1 sealed sample".getBytes(StandardCharsets.UTF_8));
    }

    static ApprovalAttempt attempt(PaymentOrder order) {
        return new ApprovalAttempt(OrderNumber.of(order.key(), 1), "2999199999", T.plusSeconds(70), T.plusSeconds(100));
    }

    private static Approved approved(PaymentOrder order, PaymentMethod method) {
        return new Approved(method, attempt(order), approval());
    }

    private static Approval approval() {
        return new Approval(
                "100000000017",
                "30041234",
                LocalDate.of(2026, 11, 21),
                T.plusSeconds(71),
                "02",
                "03",
                "국민카드",
                "433012******1234",
                "00912345678");
    }

    private static Cancellation cancellation(PaymentOrder order) {
        return new Cancellation(
                "cancel" + order.key().value(), order.amount(), order.taxFree(), "구매자가 마음을 바꿈", T.plusSeconds(3600));
    }

    /** Half of it. */
    private static Cancellation part(PaymentOrder order) {
        return new Cancellation(
                "part" + order.key().value(),
                Money.won(order.amount().won() / 2),
                Money.won(order.taxFree().won() / 2),
                "하나만 반품",
                T.plusSeconds(3610));
    }

    private static Decline decline() {
        return new Decline(DeclineReason.OVER_LIMIT, "8326", "한도초과", "카드사 문의 요망");
    }
}
