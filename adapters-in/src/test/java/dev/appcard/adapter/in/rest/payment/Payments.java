package dev.appcard.adapter.in.rest.payment;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.Doubt;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.cancellation.Cancellation;
import dev.appcard.domain.cancellation.Repetition;
import dev.appcard.domain.issuer.AuthenticationWay;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.merchant.OrderId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Customer;
import dev.appcard.domain.payment.Instalment;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.ReturnAddresses;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.payment.WindowPreferences;
import dev.appcard.domain.payment.WindowToken;
import dev.appcard.domain.secret.SealedOtc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One payment of 50,001 won (1 won of it tax-free, three months), in whatever state. */
final class Payments {

    static final PaymentKey KEY = new PaymentKey("pay_0123456789abcdef0123");
    static final Merchant MERCHANT =
            new Merchant(new MerchantId("demo"), "데모상점", "2999199999", "localhost", "1234567890", List.of(), Set.of());
    private static final Instant OPENED = Instant.parse("2026-11-22T14:59:58.999Z");
    private static final ApprovalAttempt ATTEMPT =
            new ApprovalAttempt(OrderNumber.of(KEY, 1), OPENED.plusSeconds(60), OPENED.plusSeconds(90));

    private Payments() {}

    static Payment in(StateName state) {
        return new Payment(order(Map.of("table", "7")), stateOf(state), null, 1);
    }

    static Payment withoutMetadata() {
        return Payment.open(order(Map.of()));
    }

    static PaymentState declined(DeclineReason reason) {
        return new PaymentState.Declined(
                authentication(), ATTEMPT, new Decline(reason, "0002", "한도초과", ""), OPENED.plusSeconds(61));
    }

    static PaymentState failed(AuthenticationFailure failure) {
        return new PaymentState.AuthenticationFailed(failure, OPENED.plusSeconds(30));
    }

    private static PaymentState stateOf(StateName state) {
        Repetition repetition = new Repetition(1, OPENED.plusSeconds(70));
        return switch (state) {
            case READY -> new PaymentState.Ready();
            case APP_CALLED -> new PaymentState.AppCalled(call());
            case AUTHENTICATED ->
                new PaymentState.Authenticated(authentication(), new SealedOtc(new byte[] {1}), OPENED);
            case APPROVING -> new PaymentState.Approving(authentication(), ATTEMPT);
            case NET_CANCELLING ->
                new PaymentState.NetCancelling(authentication(), ATTEMPT, Doubt.NO_ANSWER, repetition);
            case APPROVED -> approved();
            case CANCELLING -> new PaymentState.Cancelling(approved(), cancellation(), repetition);
            case CANCELLED -> new PaymentState.Cancelled(approved(), cancellation(), OPENED.plusSeconds(3600));
            case DECLINED -> declined(DeclineReason.OVER_LIMIT);
            case NET_CANCELLED ->
                new PaymentState.NetCancelled(authentication(), ATTEMPT, Doubt.NO_ANSWER, OPENED.plusSeconds(95));
            case AUTHENTICATION_FAILED -> failed(AuthenticationFailure.PASSWORD);
            case EXPIRED -> new PaymentState.Expired(OPENED.plusSeconds(1800));
        };
    }

    private static PaymentOrder order(Map<String, String> metadata) {
        return new PaymentOrder(
                KEY,
                new WindowToken("window-token-0123456789abcdef012345"),
                MERCHANT.id(),
                new OrderId("order-0001"),
                "토스 티셔츠 외 2건",
                Money.won(50_001),
                Money.won(1),
                PayType.CARD_VAN,
                ApprovalMode.ON_CONFIRM,
                Customer.UNKNOWN,
                new ReturnAddresses("http://localhost/s", "http://localhost/f", null),
                WindowPreferences.NONE,
                metadata,
                OPENED,
                OPENED.plusSeconds(1800));
    }

    private static AppCall call() {
        return new AppCall(
                new IssuerCode("KB"),
                AuthenticationWay.APP_CARD,
                Channel.MOBILE_WEB,
                new Instalment(3),
                "127.0.0.1",
                OPENED.plusSeconds(10));
    }

    private static Authentication authentication() {
        return new Authentication(call(), "KB국민카드", OPENED.plusSeconds(30), OPENED.plusSeconds(630));
    }

    private static Approved approved() {
        Approval approval = new Approval(
                "300000000001",
                "12345678901",
                LocalDate.of(2026, 11, 23),
                OPENED.plusSeconds(61),
                "04",
                "04",
                "9410-****-****-1234",
                "00012345");
        return new Approved(authentication(), ATTEMPT, approval);
    }

    private static Cancellation cancellation() {
        return new Cancellation(
                KEY.value() + "-c1", Money.won(50_001), Money.won(1), "고객 변심", OPENED.plusSeconds(3590));
    }
}
