package dev.appcard.domain.payment;

import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowTerms;
import dev.appcard.domain.window.WindowToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sample payments for tests: one in every state, each with identifiers of its own, the way that it came included. */
public final class PaymentFixtures {
    public static final Instant OPENED_AT = Instant.parse("2026-11-21T01:02:03.123456Z");
    public static final MerchantId MERCHANT = new MerchantId("shop");
    public static final MerchantId OTHER_MERCHANT = new MerchantId("other-shop");
    public static final ResultFingerprint RESULT = new ResultFingerprint("0123456789abcdef".repeat(4));

    private PaymentFixtures() {}

    public static Merchant merchant(MerchantId id) {
        return new Merchant(
                id,
                "행복상점",
                "2999199999",
                "shop.example.com",
                "1234567890",
                List.of(
                        RegisteredAddress.parse("https://shop.example.com/success"),
                        RegisteredAddress.parse("https://shop.example.com/fail")),
                Set.of(Contract.APP_CARD),
                List.of(new CardDataContract(CardDataPurpose.PHONE_ORDER, Money.won(300_000), 20, true)));
    }

    /** An order in which everything is said that can be said. */
    public static PaymentOrder order() {
        return order(MERCHANT, newOrderId(), OPENED_AT);
    }

    public static PaymentOrder order(MerchantId merchant, OrderId orderId, Instant openedAt) {
        return new PaymentOrder(
                newKey(),
                merchant,
                orderId,
                "커피 원두 1kg 외 2건",
                Money.won(51_000),
                Money.won(7_000),
                new Customer("customer-17", "홍길동", "hong@example.com", "01012345678"),
                new PaymentInitiation.CustomerInitiated(
                        new WindowTerms(
                                newWindow(),
                                new ReturnAddresses(
                                        "https://shop.example.com/success", "https://shop.example.com/fail", "myshop"),
                                new WindowPreferences(new IssuerCode("KB"), true, new Instalment(3), 6, true, true),
                                openedAt.plus(Duration.ofMinutes(30))),
                        ApprovalMode.ON_CONFIRM,
                        new Opener("0123456789abcdef".repeat(4))),
                Map.of("memo", "선물 \"포장\"", "shelf", "b\\2"),
                openedAt);
    }

    /** An order in which nothing is said that may be left out. */
    public static PaymentOrder sparseOrder() {
        return new PaymentOrder(
                newKey(),
                MERCHANT,
                newOrderId(),
                "쿠폰",
                PaymentOrder.LEAST_AMOUNT,
                Money.ZERO,
                Customer.UNKNOWN,
                new PaymentInitiation.CustomerInitiated(
                        new WindowTerms(
                                newWindow(),
                                new ReturnAddresses(
                                        "https://shop.example.com/success", "https://shop.example.com/fail", null),
                                WindowPreferences.NONE,
                                OPENED_AT.plus(Duration.ofMinutes(30))),
                        ApprovalMode.AUTOMATIC),
                Map.of(),
                OPENED_AT);
    }

    /** An order that needs no buyer. */
    public static PaymentOrder orderWithoutWindow() {
        return orderWithoutWindow(newOrderId());
    }

    public static PaymentOrder orderWithoutWindow(OrderId orderId) {
        return new PaymentOrder(
                newKey(),
                MERCHANT,
                orderId,
                "정기 구독 11월",
                Money.won(9_900),
                Money.ZERO,
                new Customer("customer-18", null, null, null),
                new PaymentInitiation.MerchantInitiated(),
                Map.of(),
                OPENED_AT);
    }

    public static OrderId newOrderId() {
        return new OrderId("order-" + UUID.randomUUID());
    }

    public static PaymentKey newKey() {
        return new PaymentKey(UUID.randomUUID().toString().replace("-", ""));
    }

    public static WindowToken newWindow() {
        return new WindowToken(UUID.randomUUID() + "-window");
    }

    public static Payment opened() {
        return Payment.open(order());
    }

    /** A payment that stands there, with the version that it has by then. */
    public static Payment in(StateName state) {
        return in(state, order());
    }

    public static Payment in(StateName state, PaymentOrder order) {
        return pathTo(state, order).getLast();
    }

    /** All versions of a payment, from its opening up to this state, by allowed steps only. */
    public static List<Payment> pathTo(StateName state, PaymentOrder order) {
        List<Payment> path = new ArrayList<>();
        path.add(Payment.open(order));
        for (StateName next : stepsTo(state)) {
            path.add(step(path.getLast(), next));
        }
        return List.copyOf(path);
    }

    /** The same of a payment that comes into being by its attempt. */
    public static List<Payment> pathTo(StateName state, PaymentOrder order, PaymentMethod method) {
        List<Payment> path = new ArrayList<>();
        path.add(attempted(order, method));
        stepsTo(state).stream()
                .dropWhile(step -> step != StateName.APPROVING)
                .skip(1)
                .forEach(next -> path.add(step(path.getLast(), next)));
        return List.copyOf(path);
    }

    public static Payment attempted(PaymentOrder order, PaymentMethod method) {
        return Payment.attempted(order, method, StateFixtures.attempt(order)).payment();
    }

    /** The next version of this payment, in that state. */
    public static Payment step(Payment payment, StateName next) {
        PaymentState state =
                StateFixtures.state(next, payment.order(), payment.method().orElseGet(StateFixtures::method));
        return next == StateName.AUTHENTICATED && payment.stateName() == StateName.APP_CALLED
                ? payment.to(state, RESULT)
                : payment.to(state);
    }

    private static List<StateName> stepsTo(StateName state) {
        List<StateName> steps = new ArrayList<>();
        StateName at = state;
        while (at != StateName.READY) {
            steps.addFirst(at);
            at = before(at);
        }
        return steps;
    }

    private static StateName before(StateName state) {
        return switch (state) {
            case READY, APP_CALLED -> StateName.READY;
            case AUTHENTICATED, AUTHENTICATION_FAILED -> StateName.APP_CALLED;
            case APPROVING, EXPIRED -> StateName.AUTHENTICATED;
            case NET_CANCELLING, APPROVED, DECLINED -> StateName.APPROVING;
            case NET_CANCELLED -> StateName.NET_CANCELLING;
            case CANCELLING, VOIDING, PARTIALLY_CANCELLING -> StateName.APPROVED;
            case PARTIALLY_CANCELLED -> StateName.PARTIALLY_CANCELLING;
            case CANCELLED -> StateName.CANCELLING;
        };
    }
}
