package dev.appcard.adapter.inbound.window;

import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationOrder;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentInitiation;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.NetCancelEnd;
import dev.appcard.domain.recovery.RetryState;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowTerms;
import dev.appcard.domain.window.WindowToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Payments in every state, for the window's tests. */
public final class WindowSamples {

    public static final IssuerCode KB = new IssuerCode("KB");
    public static final WindowToken TOKEN = new WindowToken("t".repeat(43));
    public static final String SUCCESS = "http://localhost:9099/success";
    public static final String FAIL = "http://localhost:9099/fail?shop=1";
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    public static final AuthKey AUTH_KEY = new AuthKey("reg_0123456789abcdef0123." + "k".repeat(40));
    private static final RegistrationOrder REGISTRATION = new RegistrationOrder(
            new RegistrationKey("reg_0123456789abcdef0123"),
            new BillingKey("bill_0123456789abcdef0123"),
            new MerchantId("demo"),
            "customer=17@shop",
            Customer.UNKNOWN,
            new WindowTerms(
                    TOKEN, new ReturnAddresses(SUCCESS, FAIL, null), WindowPreferences.NONE, NOW.plusSeconds(1800)),
            NOW);

    private WindowSamples() {}

    public static PaymentOrder order(String goods, ApprovalMode mode) {
        return order(goods, mode, new ReturnAddresses(SUCCESS, FAIL, null));
    }

    public static PaymentOrder order(WindowPreferences preferences) {
        return order("원두", ApprovalMode.ON_CONFIRM, new ReturnAddresses(SUCCESS, FAIL, null), preferences);
    }

    public static PaymentOrder order(String goods, ApprovalMode mode, ReturnAddresses addresses) {
        return order(goods, mode, addresses, WindowPreferences.NONE);
    }

    private static PaymentOrder order(
            String goods, ApprovalMode mode, ReturnAddresses addresses, WindowPreferences preferences) {
        return new PaymentOrder(
                new PaymentKey("pay_0123456789abcdefghij"),
                new MerchantId("demo"),
                new OrderId("order-0001"),
                goods,
                Money.won(52_000),
                Money.ZERO,
                Customer.UNKNOWN,
                new PaymentInitiation.CustomerInitiated(
                        new WindowTerms(TOKEN, addresses, preferences, NOW.plusSeconds(1800)), mode),
                Map.of(),
                NOW);
    }

    public static WindowSession session(PaymentOrder order, PaymentState state) {
        return new WindowSession.OfPayment(new Payment(order, state, null, null, 1));
    }

    public static WindowView view(PaymentOrder order, PaymentState state) {
        WindowPreferences preferences = order.windowTerms().preferences();
        List<IssuerOffer> offers = IssuerPolicies.all().stream()
                .filter(issuer -> preferences.offers(issuer.code()))
                .map(issuer -> offer(issuer, order))
                .toList();
        return new WindowView(session(order, state), "데모상점", offers, Optional.empty());
    }

    public static WindowView registration(StateName state) {
        List<IssuerOffer> offers = IssuerPolicies.all().stream()
                .map(issuer -> new IssuerOffer(
                        issuer,
                        List.of(AuthenticationMethod.APP_CARD),
                        List.of(InstalmentPlan.AT_ONCE),
                        "https://" + issuer.code().inPath() + ".example.com"))
                .toList();
        Registration registration = new Registration(REGISTRATION, registrationState(state), null, 1);
        return new WindowView(
                new WindowSession.OfRegistration(registration),
                "데모상점",
                offers,
                state == StateName.AUTHENTICATED ? Optional.of(AUTH_KEY) : Optional.empty());
    }

    private static RegistrationState registrationState(StateName name) {
        AppCall call = new AppCall(
                KB,
                AuthenticationMethod.APP_CARD,
                Channel.MOBILE_WEB,
                InstalmentPlan.AT_ONCE,
                "127.0.0.1",
                NOW,
                null,
                null);
        Authentication authentication = new Authentication(call, "KB국민카드", NOW, NOW.plusSeconds(600));
        return switch (name) {
            case READY -> new RegistrationState.Ready();
            case APP_CALLED -> new RegistrationState.AppCalled(call);
            case AUTHENTICATED ->
                new RegistrationState.Registered(
                        authentication,
                        new CardSummary("KB국민카드", "11", "11", ""),
                        new Sealed<>(new byte[] {1}),
                        new Sealed<>(new byte[] {2}));
            case APPROVED -> new RegistrationState.Issued(authentication, NOW);
            case AUTHENTICATION_FAILED -> new RegistrationState.Failed(AuthenticationFailure.CANCELLED_BY_BUYER, NOW);
            case EXPIRED -> new RegistrationState.Expired(NOW);
            case APPROVING,
                    NET_CANCELLING,
                    CANCELLING,
                    VOIDING,
                    PARTIALLY_CANCELLING,
                    PARTIALLY_CANCELLED,
                    CANCELLED,
                    DECLINED,
                    NET_CANCELLED -> throw new IllegalArgumentException("no registration is ever " + name);
        };
    }

    /** As the use case offers it; KB has plans of 2 and 3 months without interest. */
    private static IssuerOffer offer(IssuerPolicy issuer, PaymentOrder order) {
        WindowPreferences preferences = order.windowTerms().preferences();
        Set<Integer> interestFree = issuer.code().equals(KB) ? Set.of(2, 3) : Set.of();
        return new IssuerOffer(
                issuer,
                issuer.methods().stream().filter(preferences::offers).sorted().toList(),
                preferences.plansFor(order.amount(), new InstalmentTerms(Money.won(50_000), interestFree)),
                "https://" + issuer.code().inPath() + ".example.com");
    }

    public static PaymentState state(StateName name) {
        return state(name, Channel.MOBILE_WEB);
    }

    public static PaymentState state(StateName name, Channel channel) {
        return state(name, call(KB, AuthenticationMethod.APP_CARD, channel));
    }

    public static AppCall call(IssuerCode issuer, AuthenticationMethod method, Channel channel) {
        InstalmentPlan plan = new InstalmentPlan(new Instalment(3), InterestPayer.BUYER);
        return new AppCall(issuer, method, channel, plan, "127.0.0.1", NOW, null, null);
    }

    private static Cancellation part() {
        return new Cancellation("tx1", Money.won(20_000), Money.ZERO, "하나만 반품", NOW);
    }

    public static PaymentState state(StateName name, AppCall call) {
        Authentication authentication = new Authentication(call, "KB국민카드", NOW, NOW.plusSeconds(600));
        PaymentMethod means = new PaymentMethod.ByBuyer(authentication);
        ApprovalAttempt attempt = new ApprovalAttempt(
                new OrderNumber("pay_0123456789abcdefghij-1"), "2999199999", NOW, NOW.plusSeconds(30));
        RetryState repetition = new RetryState(1, NOW.plusSeconds(60));
        PaymentState.Approved approved = new PaymentState.Approved(means, attempt, approval());
        Cancellation cancellation = new Cancellation("tx1", Money.won(52_000), Money.ZERO, "변심", NOW);
        return switch (name) {
            case READY -> new PaymentState.Ready();
            case APP_CALLED -> new PaymentState.AppCalled(call);
            case AUTHENTICATED ->
                new PaymentState.Authenticated(authentication, new Sealed<>(new byte[] {1}), NOW.plusSeconds(600));
            case APPROVING -> new PaymentState.Approving(means, attempt);
            case NET_CANCELLING -> new PaymentState.NetCancelling(means, attempt, UnknownReason.NO_ANSWER, repetition);
            case APPROVED -> approved;
            case CANCELLING -> new GivingBack.Cancelling(approved, cancellation, repetition);
            case VOIDING -> new GivingBack.Voiding(approved, cancellation, repetition);
            case PARTIALLY_CANCELLING -> new GivingBack.PartiallyCancelling(approved, List.of(), part(), repetition);
            case PARTIALLY_CANCELLED ->
                new PaymentState.PartiallyCancelled(approved, List.of(new CompletedCancel(part(), NOW, false)));
            case CANCELLED ->
                new PaymentState.Cancelled(approved, List.of(new CompletedCancel(cancellation, NOW, false)));
            case DECLINED ->
                new PaymentState.Declined(
                        means, attempt, new Decline(DeclineReason.OVER_LIMIT, "0002", "한도초과", ""), NOW);
            case NET_CANCELLED ->
                new PaymentState.NetCancelled(means, attempt, UnknownReason.NO_ANSWER, NetCancelEnd.UNDONE, NOW);
            case AUTHENTICATION_FAILED ->
                new PaymentState.AuthenticationFailed(AuthenticationFailure.CANCELLED_BY_BUYER, NOW);
            case EXPIRED -> new PaymentState.Expired(NOW);
        };
    }

    private static Approval approval() {
        return new Approval(
                "202611220001",
                "30012345",
                LocalDate.of(2026, 11, 22),
                NOW,
                "01",
                "01",
                "BC카드",
                "9200********1234",
                "1");
    }
}
