package dev.appcard.adapter.outbound.persistence.budget;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.card.CardStores;
import dev.appcard.adapter.outbound.persistence.idempotency.CallStores;
import dev.appcard.adapter.outbound.persistence.merchant.MerchantStores;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.adapter.outbound.persistence.recovery.WatchStores;
import dev.appcard.adapter.outbound.persistence.subscription.SubscriptionStores;
import dev.appcard.application.port.inbound.approval.ConfirmPaymentUseCase;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.issuer.FakeIssuer;
import dev.appcard.application.port.outbound.issuer.FakeIssuers;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.vault.FakeCallVault;
import dev.appcard.application.port.outbound.vault.FakeCardVault;
import dev.appcard.application.port.outbound.vault.FakeVault;
import dev.appcard.application.service.approval.ApprovalProcess;
import dev.appcard.application.service.approval.AttemptConclusion;
import dev.appcard.application.service.approval.AttemptReservation;
import dev.appcard.application.service.approval.AttemptUndoing;
import dev.appcard.application.service.approval.AuthenticatedApproval;
import dev.appcard.application.service.approval.ConfirmPaymentService;
import dev.appcard.application.service.approval.Effects;
import dev.appcard.application.service.approval.LateApprovals;
import dev.appcard.application.service.approval.NetCancelService;
import dev.appcard.application.service.billing.BillingKeyService;
import dev.appcard.application.service.billing.CardCharger;
import dev.appcard.application.service.billing.CardContracts;
import dev.appcard.application.service.billing.CardDataApproval;
import dev.appcard.application.service.billing.ChargeCardService;
import dev.appcard.application.service.cancel.CancelProcess;
import dev.appcard.application.service.idempotency.IdempotencyService;
import dev.appcard.application.service.idempotency.RecordedCalls;
import dev.appcard.application.service.keyin.KeyInPaymentService;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.application.service.payment.Preconditions;
import dev.appcard.application.service.payment.ShowPaymentService;
import dev.appcard.application.service.period.PeriodSettlement;
import dev.appcard.application.service.period.SubscriptionAggregates;
import dev.appcard.application.settings.LateApprovalSettings;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.window.WindowToken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;

/** The services that charge, as the container puts them together, on the real stores; VAN, issuer and KMS are played. */
final class ChargingCore {
    static final IssuerCode KB = new IssuerCode("KB");

    private static final PaymentTimeLimits LIMITS = new PaymentTimeLimits(
            Duration.ofMinutes(30),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            Duration.ofSeconds(27),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            3,
            new Backoff(Duration.ofSeconds(6), Duration.ofSeconds(60), 0),
            8);

    private static final LateApprovalSettings LATE = new LateApprovalSettings(
            new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0), Duration.ofHours(24), 4, 8);

    private static final SubscriptionSettings SUBSCRIPTIONS = new SubscriptionSettings(
            LocalTime.of(9, 0),
            1,
            Duration.ofMinutes(2),
            Duration.ofSeconds(15),
            new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0));

    final InstantSource clock = () -> Instant.parse("2026-11-22T01:00:00Z");
    final RecordingJournal journal = new RecordingJournal();
    final FakeIssuer issuer = new FakeIssuer();
    final FakeCardVault vault = new FakeCardVault(BillingFixtures.DATA_KEY);
    final FakeCallVault callVault = new FakeCallVault();
    final Merchants merchants;
    final RegisteredCards cards;
    final KeyInPaymentUseCase keyingIn;
    final ChargeCardUseCase charging;
    final ConfirmPaymentUseCase confirming;
    final IdempotencyUseCase idempotency;

    ChargingCore(LocalSessions sessions, VanGateway van) {
        Payments payments = PaymentStores.on(sessions);
        merchants = MerchantStores.on(sessions);
        cards = CardStores.cardsOn(sessions);
        var charges = SubscriptionStores.chargesOn(sessions);
        var records = CallStores.on(sessions);
        var calls = new RecordedCalls(records, callVault, sessions, clock);
        var preconditions = new Preconditions(cards, CardStores.usesOn(sessions), charges, calls, clock);
        var orderIds = new OrderIdReservations(sessions, payments, preconditions, clock);
        var updates = new PaymentUpdates(sessions, payments, journal);
        var aggregates = new SubscriptionAggregates(SubscriptionStores.subscriptionsOn(sessions), charges);
        var settlement = new PeriodSettlement(sessions, aggregates, payments, SUBSCRIPTIONS, clock);
        var process = new ApprovalProcess(
                van,
                new AttemptReservation(sessions, payments, orderIds, preconditions, LIMITS, clock, journal),
                new AttemptConclusion(
                        sessions,
                        payments,
                        new Effects(payments, cards, settlement, calls, LIMITS, clock, journal),
                        LIMITS,
                        clock,
                        journal),
                new NetCancelService(
                        new AttemptUndoing(van, merchants, clock),
                        new LateApprovals(sessions, WatchStores.on(sessions), payments, LATE, clock, journal),
                        updates,
                        LIMITS,
                        clock,
                        journal),
                new CancelProcess(van, payments, merchants, updates, calls, clock, journal),
                clock,
                journal);
        keyingIn = new KeyInPaymentService(new CardDataApproval(process, vault, newIds(), clock), newIds(), clock);
        var issuers = new FakeIssuers().offering(KB, issuer);
        var billingKeys = new BillingKeyService(cards, sessions, clock, journal);
        var charger = new CardCharger(vault, issuers, process, billingKeys, newIds(), clock, journal);
        charging = new ChargeCardService(new CardContracts(billingKeys), charger, orderIds);
        idempotency = new IdempotencyService(records, calls, callVault, payments, sessions);
        confirming = new ConfirmPaymentService(
                new ShowPaymentService(payments),
                new AuthenticatedApproval(payments, merchants, process, new FakeVault(), clock),
                clock);
    }

    /** The store is shared with other tests: keys that none of them has. */
    private static Identifiers newIds() {
        return new Identifiers() {
            @Override
            public PaymentKey newPaymentKey() {
                return PaymentFixtures.newKey();
            }

            @Override
            public WindowToken newWindowToken() {
                return PaymentFixtures.newWindow();
            }

            @Override
            public BillingKey newBillingKey() {
                return BillingFixtures.newBillingKey();
            }

            @Override
            public RegistrationKey newRegistrationKey() {
                throw new AssertionError("no registration here");
            }

            @Override
            public AuthKey newAuthKey(RegistrationKey registration) {
                throw new AssertionError("no registration here");
            }

            @Override
            public SubscriptionId newSubscriptionId() {
                throw new AssertionError("no subscription here");
            }

            @Override
            public WebhookEndpointId newWebhookEndpointId() {
                throw new AssertionError("no webhooks here");
            }

            @Override
            public WebhookId newWebhookId() {
                throw new AssertionError("no webhooks here");
            }

            @Override
            public WebhookSecret newWebhookSecret() {
                throw new AssertionError("no webhooks here");
            }
        };
    }
}
