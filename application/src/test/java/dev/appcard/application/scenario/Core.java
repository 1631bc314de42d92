package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.payment.OpenedBy;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.SequentialIdentifiers;
import dev.appcard.application.port.outbound.store.InMemoryCallRecords;
import dev.appcard.application.port.outbound.store.InMemoryPeriodCharges;
import dev.appcard.application.port.outbound.store.InMemorySubscriptions;
import dev.appcard.application.service.approval.ApprovalProcess;
import dev.appcard.application.service.approval.AttemptConclusion;
import dev.appcard.application.service.approval.AttemptReservation;
import dev.appcard.application.service.approval.AttemptUndoing;
import dev.appcard.application.service.approval.AuthenticatedApproval;
import dev.appcard.application.service.approval.ConfirmPaymentService;
import dev.appcard.application.service.approval.Effects;
import dev.appcard.application.service.approval.LateApprovals;
import dev.appcard.application.service.approval.NetCancelService;
import dev.appcard.application.service.approval.WatchedAttempt;
import dev.appcard.application.service.authentication.AuthenticationRequestFactory;
import dev.appcard.application.service.authentication.PaymentResults;
import dev.appcard.application.service.authentication.ReceiveAuthenticationService;
import dev.appcard.application.service.authentication.RegistrationResults;
import dev.appcard.application.service.authentication.ResultJudge;
import dev.appcard.application.service.billing.BillingKeyService;
import dev.appcard.application.service.billing.CardCharger;
import dev.appcard.application.service.billing.CardContracts;
import dev.appcard.application.service.billing.CardDataApproval;
import dev.appcard.application.service.billing.ChargeCardService;
import dev.appcard.application.service.billing.IssueBillingKeyService;
import dev.appcard.application.service.billing.OpenRegistrationService;
import dev.appcard.application.service.billing.RegisterCardDataService;
import dev.appcard.application.service.billing.RegistrationUpdates;
import dev.appcard.application.service.cancel.CancelPaymentService;
import dev.appcard.application.service.cancel.CancelProcess;
import dev.appcard.application.service.idempotency.IdempotencyService;
import dev.appcard.application.service.idempotency.RecordedCalls;
import dev.appcard.application.service.keyin.KeyInPaymentService;
import dev.appcard.application.service.payment.OpenPaymentService;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.application.service.payment.PaymentOpenings;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.application.service.payment.Preconditions;
import dev.appcard.application.service.payment.ShowPaymentService;
import dev.appcard.application.service.period.PeriodSettlement;
import dev.appcard.application.service.period.SubscriptionAggregates;
import dev.appcard.application.service.recovery.LateApprovalService;
import dev.appcard.application.service.recovery.PaymentRecovery;
import dev.appcard.application.service.recovery.RecoverDuePaymentsService;
import dev.appcard.application.service.recovery.WatchLateApprovalsService;
import dev.appcard.application.service.relay.ConfirmOrderService;
import dev.appcard.application.service.session.WindowSessions;
import dev.appcard.application.service.window.AbandonWindowService;
import dev.appcard.application.service.window.CallAppService;
import dev.appcard.application.service.window.ViewWindowService;
import dev.appcard.application.service.window.WindowOffers;
import dev.appcard.application.settings.CallSettings;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.application.settings.LateApprovalSettings;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.UsedKey;
import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import java.util.Optional;

/** The core's services, put together by hand as the container does it: no scenario cares how. */
final class Core {

    static final PaymentTimeLimits TIMES = new PaymentTimeLimits(
            Duration.ofMinutes(30),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            World.ANSWER_WITHIN,
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            3,
            new Backoff(Duration.ofSeconds(6), Duration.ofSeconds(60), 0),
            8);

    static final LateApprovalSettings LATE = new LateApprovalSettings(
            new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0),
            Duration.ofHours(24),
            4,
            TIMES.attentionTries());

    static final CallSettings CALLS = new CallSettings(Duration.ofMinutes(1));

    static final OpenedBy BY_SERVER =
            new OpenedBy(UsedKey.of(KeyKind.SECRET, "test_sk_of_the_shop"), "192.0.2.1", Optional.empty());

    final OpenPaymentService opening;
    final ShowPaymentService showing;
    final ConfirmPaymentService confirming;
    final CancelPaymentService cancelling;
    final CallAppService callingApp;
    final AbandonWindowService abandoning;
    final ViewWindowService viewing;
    final ConfirmOrderService confirmingOrder;
    final ReceiveAuthenticationService receiving;
    final RecoverDuePaymentsService sweeping;
    final LateApprovalService hearing;
    final WatchLateApprovalsService watching;
    final OpenRegistrationService registering;
    final IssueBillingKeyService issuing;
    final ChargeCardService charging;
    final BillingKeyService billingKeys;
    final KeyInPaymentService keyingIn;
    final RegisterCardDataService registeringCardData;
    final IdempotencyService idempotency;

    Core(World world, PaymentJournal journal) {
        var clock = world.clock;
        var merchants = world.merchants;
        merchants.add(World.SHOP);
        var identifiers = new SequentialIdentifiers();
        var network = new OutsideTransaction(world.van, world.store);
        var updates = new PaymentUpdates(world.unitOfWork, world.payments, journal);
        var registrationUpdates = new RegistrationUpdates(world.unitOfWork, world.registrations, journal);
        var sessions = new WindowSessions(world.payments, world.registrations, updates, registrationUpdates);

        var callRecords = new InMemoryCallRecords(world.store);
        var calls = new RecordedCalls(callRecords, world.callVault, world.unitOfWork, clock);
        var preconditions = new Preconditions(
                world.cards, world.cardDataUses, new InMemoryPeriodCharges(world.store), calls, clock);
        var orderIds = new OrderIdReservations(world.unitOfWork, world.payments, preconditions, clock);
        var undoing = new AttemptUndoing(network, merchants, clock);
        var late = new LateApprovals(world.unitOfWork, world.watches, world.payments, LATE, clock, journal);
        var netCancels = new NetCancelService(undoing, late, updates, TIMES, clock, journal);
        var cancels = new CancelProcess(network, world.payments, merchants, updates, calls, clock, journal);
        var process = new ApprovalProcess(
                network,
                new AttemptReservation(
                        world.unitOfWork, world.payments, orderIds, preconditions, TIMES, clock, journal),
                new AttemptConclusion(
                        world.unitOfWork,
                        world.payments,
                        new Effects(world.payments, world.cards, periods(world), calls, TIMES, clock, journal),
                        TIMES,
                        clock,
                        journal),
                netCancels,
                cancels,
                clock,
                journal);
        var approval = new AuthenticatedApproval(world.payments, merchants, process, world.vault, clock);

        var offers = new WindowOffers(world.issuers);
        var addresses = new GatewayAddresses("https://pay.example");
        var informations = new AuthenticationRequestFactory(merchants, addresses, clock);
        opening = new OpenPaymentService(
                new PaymentOpenings(world.unitOfWork, world.payments, preconditions, CALLS, clock),
                world.issuers,
                identifiers,
                TIMES,
                clock,
                journal);
        showing = new ShowPaymentService(world.payments);
        confirming = new ConfirmPaymentService(showing, approval, clock);
        cancelling = new CancelPaymentService(showing, cancels, TIMES, clock);
        callingApp = new CallAppService(sessions, offers, world.issuers, informations, world.vault, clock);
        viewing = new ViewWindowService(sessions, merchants, offers, world.issuers, world.vault, addresses);
        confirmingOrder =
                new ConfirmOrderService(world.issuers, world.unitOfWork, sessions, TIMES, informations, clock);
        abandoning = new AbandonWindowService(sessions, clock);
        receiving = new ReceiveAuthenticationService(
                world.issuers,
                world.unitOfWork,
                sessions,
                new ResultJudge(
                        TIMES,
                        new PaymentResults(world.vault, TIMES, clock),
                        new RegistrationResults(world.vault, world.cardVault, identifiers, TIMES),
                        clock),
                world.background,
                approval,
                journal);
        sweeping = new RecoverDuePaymentsService(
                world.unitOfWork,
                world.payments,
                world.registrations,
                new PaymentRecovery(updates, approval, netCancels, cancels, TIMES, clock),
                registrationUpdates,
                clock,
                world.background);
        hearing = new LateApprovalService(late, world.background);
        watching = new WatchLateApprovalsService(
                world.watches,
                new WatchedAttempt(world.unitOfWork, world.watches, world.payments, undoing, LATE, clock, journal),
                world.lateWork,
                LATE,
                clock);

        var cardData = new CardDataApproval(process, world.cardVault, identifiers, clock);
        registering = new OpenRegistrationService(
                registrationUpdates, world.cardVault, world.issuers, identifiers, TIMES, clock);
        issuing = new IssueBillingKeyService(
                world.registrations, world.cards, registrationUpdates, world.vault, clock, journal);
        billingKeys = new BillingKeyService(world.cards, world.unitOfWork, clock, journal);
        charging = new ChargeCardService(
                new CardContracts(billingKeys),
                new CardCharger(world.cardVault, world.issuers, process, billingKeys, identifiers, clock, journal),
                orderIds);
        keyingIn = new KeyInPaymentService(cardData, identifiers, clock);
        idempotency = new IdempotencyService(callRecords, calls, world.callVault, world.payments, world.unitOfWork);
        registeringCardData = new RegisterCardDataService(cardData, identifiers, clock);
    }

    private static PeriodSettlement periods(World world) {
        return new PeriodSettlement(
                world.unitOfWork,
                new SubscriptionAggregates(
                        new InMemorySubscriptions(world.store), new InMemoryPeriodCharges(world.store)),
                world.payments,
                SubscriptionCore.settings(1),
                world.clock);
    }
}
