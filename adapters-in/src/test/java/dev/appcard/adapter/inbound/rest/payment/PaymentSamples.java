package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.PaymentInitiation;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Declined;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowTerms;
import dev.appcard.domain.window.WindowToken;
import java.time.Instant;
import java.util.Map;

/** The domain's sample payments, all of one order, so that what is shown of them can be written down. */
public final class PaymentSamples {

    public static final PaymentKey KEY = new PaymentKey("pay_0123456789abcdef0123");
    public static final Merchant MERCHANT = PaymentFixtures.merchant(new MerchantId("demo"));
    private static final Instant OPENED = Instant.parse("2026-11-22T14:59:58.999Z");

    private static final WindowTerms WINDOW = new WindowTerms(
            new WindowToken("window-token-0123456789abcdef012345"),
            new ReturnAddresses("http://localhost/s", "http://localhost/f", null),
            WindowPreferences.NONE,
            OPENED.plusSeconds(1800));

    private PaymentSamples() {}

    public static Payment in(StateName state) {
        return PaymentFixtures.in(state, order(Map.of("table", "7")));
    }

    public static Payment calledBy(AuthenticationMethod method) {
        AppCall sample = in(StateName.APP_CALLED).call().orElseThrow();
        AppCall call = new AppCall(
                sample.issuer(),
                method,
                sample.channel(),
                sample.plan(),
                sample.buyerAddress(),
                sample.calledAt(),
                null,
                null);
        return in(StateName.READY).to(new PaymentState.AppCalled(call));
    }

    public static Payment withoutMetadata() {
        return Payment.open(order(Map.of()));
    }

    public static PaymentState declined(DeclineReason reason) {
        Declined sample = (Declined) in(StateName.DECLINED).state();
        Decline decline = new Decline(reason, "0002", "한도초과", "");
        return new Declined(sample.method(), sample.attempt(), decline, sample.declinedAt());
    }

    public static PaymentState failed(AuthenticationFailure failure) {
        return new PaymentState.AuthenticationFailed(failure, OPENED);
    }

    /** A payment that no buyer went through a window for. */
    public static Payment approvedBy(PaymentMethod means) {
        Approved sample = (Approved) in(StateName.APPROVED).state();
        PaymentOrder sampleOrder = order(Map.of());
        PaymentOrder order = new PaymentOrder(
                KEY,
                MERCHANT.id(),
                sampleOrder.orderId(),
                sampleOrder.orderName(),
                sampleOrder.amount(),
                sampleOrder.taxFree(),
                Customer.UNKNOWN,
                new PaymentInitiation.MerchantInitiated(),
                Map.of(),
                OPENED);
        return Payment.attempted(order, means, sample.attempt())
                .to(new Approved(means, sample.attempt(), sample.approval()))
                .payment();
    }

    private static PaymentOrder order(Map<String, String> metadata) {
        return new PaymentOrder(
                KEY,
                MERCHANT.id(),
                new OrderId("order-0001"),
                "토스 티셔츠 외 2건",
                Money.won(50_001),
                Money.won(1),
                Customer.UNKNOWN,
                new PaymentInitiation.CustomerInitiated(WINDOW, ApprovalMode.ON_CONFIRM),
                metadata,
                OPENED);
    }
}
