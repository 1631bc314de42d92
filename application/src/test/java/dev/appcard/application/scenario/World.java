package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.approval.ConfirmPaymentUseCase;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase;
import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import dev.appcard.application.port.inbound.billing.BillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.IssueBillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.OpenRegistrationUseCase;
import dev.appcard.application.port.inbound.billing.RegisterCardDataUseCase;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase.CancelPayment;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase;
import dev.appcard.application.port.inbound.payment.OpenPayment;
import dev.appcard.application.port.inbound.payment.OpenPaymentUseCase;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.application.port.inbound.recovery.LateApprovalListener;
import dev.appcard.application.port.inbound.recovery.RecoverDuePaymentsUseCase;
import dev.appcard.application.port.inbound.recovery.WatchLateApprovalsUseCase;
import dev.appcard.application.port.inbound.relay.ConfirmOrderUseCase;
import dev.appcard.application.port.inbound.window.AbandonWindowUseCase;
import dev.appcard.application.port.inbound.window.CallAppUseCase;
import dev.appcard.application.port.inbound.window.CallAppUseCase.CallApp;
import dev.appcard.application.port.inbound.window.ViewWindowQuery;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.issuer.FakeIssuer;
import dev.appcard.application.port.outbound.issuer.FakeIssuers;
import dev.appcard.application.port.outbound.store.InMemoryApprovalWatches;
import dev.appcard.application.port.outbound.store.InMemoryCardDataUses;
import dev.appcard.application.port.outbound.store.InMemoryMerchants;
import dev.appcard.application.port.outbound.store.InMemoryPayments;
import dev.appcard.application.port.outbound.store.InMemoryRegisteredCards;
import dev.appcard.application.port.outbound.store.InMemoryRegistrations;
import dev.appcard.application.port.outbound.store.InMemoryStore;
import dev.appcard.application.port.outbound.store.InMemoryUnitOfWork;
import dev.appcard.application.port.outbound.time.ManualBackground;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.ScriptedVan;
import dev.appcard.application.port.outbound.vault.FakeCallVault;
import dev.appcard.application.port.outbound.vault.FakeCardVault;
import dev.appcard.application.port.outbound.vault.FakeVault;
import dev.appcard.application.service.billing.ChargeCardService;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowPreferences;
import dev.appcard.domain.window.WindowToken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole core on ports in memory: a shop, a buyer, an issuer, a VAN, and a clock that a test moves. */
final class World {

    static final IssuerCode KB = new IssuerCode("KB");
    static final IssuerCode NH = new IssuerCode("NH");
    static final IssuerCode SHINHAN = new IssuerCode("SHINHAN");
    static final IssuerCode SAMSUNG = new IssuerCode("SAMSUNG");
    static final Duration ANSWER_WITHIN = Duration.ofSeconds(27);
    static final Merchant SHOP = new Merchant(
            new MerchantId("demo"),
            "데모상점",
            "2999199999",
            "shop.example",
            "1234567890",
            List.of(
                    RegisteredAddress.parse("https://shop.example/ok"),
                    RegisteredAddress.parse("https://shop.example/no")),
            Set.of(Contract.APP_CARD, Contract.AUTOMATIC_PAYMENT),
            List.of(
                    new CardDataContract(CardDataPurpose.PHONE_ORDER, Money.won(500_000), 3, false),
                    new CardDataContract(CardDataPurpose.SUBSCRIPTION, Money.won(300_000), 5, false)));

    final MovableClock clock = new MovableClock();
    final InMemoryStore store = new InMemoryStore();
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(store);
    final InMemoryPayments payments = new InMemoryPayments(store);
    final InMemoryApprovalWatches watches = new InMemoryApprovalWatches(store);
    final InMemoryMerchants merchants = new InMemoryMerchants();
    final ScriptedVan van = new ScriptedVan();
    final FakeIssuer issuer = new FakeIssuer();
    /** Known by order numbers, and asks for the order before its app authenticates. */
    final FakeIssuer relayed = FakeIssuer.numberingOrders("OD");
    /** Agrees on a session for each call. */
    final FakeIssuer withSession = FakeIssuer.agreeingBeforehand();

    final FakeIssuers issuers = new FakeIssuers()
            .offering(KB, issuer)
            .offering(SHINHAN, relayed)
            .offering(SAMSUNG, withSession)
            .knowing(NH, issuer);
    final FakeVault vault = new FakeVault();
    final FakeCardVault cardVault = new FakeCardVault();
    final FakeCallVault callVault = new FakeCallVault();
    final InMemoryRegistrations registrations = new InMemoryRegistrations(store);
    final InMemoryRegisteredCards cards = new InMemoryRegisteredCards(store);
    final InMemoryCardDataUses cardDataUses = new InMemoryCardDataUses(store);
    final RecordingJournal journal = new RecordingJournal();
    private final JournalWithHook told = new JournalWithHook(journal);
    final ManualBackground background = new ManualBackground();
    final ManualBackground lateWork = new ManualBackground();

    final OpenPaymentUseCase opening;
    final ShowPaymentQuery showing;
    final ConfirmPaymentUseCase confirming;
    final CancelPaymentUseCase cancelling;
    final CallAppUseCase callingApp;
    final AbandonWindowUseCase abandoning;
    final ViewWindowQuery viewing;
    final ConfirmOrderUseCase confirmingOrder;
    final ReceiveAuthenticationUseCase receiving;
    final RecoverDuePaymentsUseCase sweeping;
    final LateApprovalListener hearing;
    final WatchLateApprovalsUseCase watching;
    final OpenRegistrationUseCase registering;
    final IssueBillingKeyUseCase issuing;
    final ChargeCardService charging;
    final BillingKeyUseCase billingKeys;
    final KeyInPaymentUseCase keyingIn;
    final RegisterCardDataUseCase registeringCardData;
    final IdempotencyUseCase idempotency;

    World() {
        Core core = new Core(this, told);
        opening = core.opening;
        showing = core.showing;
        confirming = core.confirming;
        cancelling = core.cancelling;
        callingApp = core.callingApp;
        abandoning = core.abandoning;
        viewing = core.viewing;
        confirmingOrder = core.confirmingOrder;
        receiving = core.receiving;
        sweeping = core.sweeping;
        hearing = core.hearing;
        watching = core.watching;
        registering = core.registering;
        issuing = core.issuing;
        charging = core.charging;
        billingKeys = core.billingKeys;
        keyingIn = core.keyingIn;
        registeringCardData = core.registeringCardData;
        idempotency = core.idempotency;
    }

    /** Runs once, when the next change of a payment is committed. */
    void afterNextMove(Runnable action) {
        told.afterNextMove(action);
    }

    Payment open(ApprovalMode mode, long won) {
        return open(mode, won, "order-0001");
    }

    Payment open(ApprovalMode mode, long won, String orderId) {
        return switch (opening.open(SHOP, order(mode, won, orderId, null), Core.BY_SERVER, KeyedCall.none())) {
            case CommandResult.Done<Payment>(Payment opened) -> opened;
            case CommandResult.Rejected<Payment> refused -> throw new AssertionError("not opened: " + refused);
        };
    }

    Payment open(long won, WindowPreferences preferences) {
        OpenPayment order = order(ApprovalMode.ON_CONFIRM, won, "order-0001", null, preferences);
        return switch (opening.open(SHOP, order, Core.BY_SERVER, KeyedCall.none())) {
            case CommandResult.Done<Payment>(Payment opened) -> opened;
            case CommandResult.Rejected<Payment> refused -> throw new AssertionError("not opened: " + refused);
        };
    }

    static OpenPayment order(ApprovalMode mode, long won, String orderId, @Nullable String appScheme) {
        return order(mode, won, orderId, appScheme, WindowPreferences.NONE);
    }

    static OpenPayment order(
            ApprovalMode mode, long won, String orderId, @Nullable String appScheme, WindowPreferences preferences) {
        return new OpenPayment(
                new OrderId(orderId),
                "하늘색 우산",
                Money.won(won),
                Money.ZERO,
                mode,
                new Customer("customer-1", "김하나", "hana@example.com", "01012345678"),
                new ReturnAddresses("https://shop.example/ok", "https://shop.example/no", appScheme),
                preferences,
                Map.of());
    }

    static CallApp choice(Channel channel, int months) {
        return new CallApp(KB, AuthenticationMethod.APP_CARD, channel, new Instalment(months), "203.0.113.7");
    }

    static CallApp choice(IssuerCode issuer, AuthenticationMethod method) {
        return new CallApp(issuer, method, Channel.MOBILE_WEB, Instalment.AT_ONCE, "203.0.113.7");
    }

    static WindowToken window(Payment payment) {
        return payment.order().windowTerms().token();
    }

    /** Of an order whose credential is a one-time code. */
    static ApprovalCredential.OneTimeCode codeOf(ApprovalOrder order) {
        return (ApprovalCredential.OneTimeCode) order.credential();
    }

    AppCallLinks callApp(Payment payment) {
        return call(payment, choice(Channel.MOBILE_WEB, 0));
    }

    AppCallLinks call(Payment payment, CallApp choice) {
        return switch (callingApp.call(window(payment), choice)) {
            case CallAppUseCase.Called called -> called.links();
            case CallAppUseCase.Outcome refused -> throw new AssertionError("not called: " + refused);
        };
    }

    /** Opened, called, and approved by the buyer in the app; the issuer has posted the result. */
    Payment authenticated(ApprovalMode mode, long won) {
        return authenticated(mode, won, "order-0001");
    }

    Payment authenticated(ApprovalMode mode, long won, String orderId) {
        Payment opened = open(mode, won, orderId);
        Receipt receipt = post(issuer.approve(callApp(opened)));
        if (receipt != Receipt.STORED) {
            throw new AssertionError("the result was not stored: " + receipt);
        }
        return now(opened);
    }

    Receipt post(ResultEnvelope result) {
        return receiving.receive(KB, result);
    }

    PaymentResult<Payment> confirm(Payment payment) {
        return confirming.confirm(
                SHOP,
                payment.key(),
                payment.order().orderId().value(),
                payment.order().amount().won(),
                KeyedCall.none());
    }

    PaymentResult<Payment> cancel(Payment payment) {
        return cancelling.cancel(SHOP, payment.key(), wholeCancel(), KeyedCall.none());
    }

    static CancelPayment wholeCancel() {
        return new CancelPayment("고객 변심", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** Time passes and the sweeps look; what they take up runs to its end. */
    void pass(Duration duration) {
        clock.advance(duration);
        sweeping.recoverDue();
        sweeping.expireRegistrations();
        background.runAll();
        watching.watchDue();
        lateWork.runAll();
    }

    Payment now(Payment payment) {
        return payments.find(payment.key()).orElseThrow();
    }

    StateName state(Payment payment) {
        return now(payment).stateName();
    }

    List<StateName> history(PaymentKey key) {
        return store.historyOf(key).stream().map(entry -> entry.state()).toList();
    }
}
