package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.recovery.RecoverDuePaymentsUseCase;
import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.ChargeDueSubscriptionsUseCase;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.ReportUsageUseCase;
import dev.appcard.application.port.inbound.subscription.ShowSubscriptionQuery;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.application.port.outbound.store.InMemoryApprovalWatches;
import dev.appcard.application.port.outbound.store.InMemoryCallRecords;
import dev.appcard.application.port.outbound.store.InMemoryCardDataUses;
import dev.appcard.application.port.outbound.store.InMemoryPayments;
import dev.appcard.application.port.outbound.store.InMemoryPeriodCharges;
import dev.appcard.application.port.outbound.store.InMemoryRegisteredCards;
import dev.appcard.application.port.outbound.store.InMemoryRegistrations;
import dev.appcard.application.port.outbound.store.InMemoryStore;
import dev.appcard.application.port.outbound.store.InMemorySubscriptions;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.FakeCallVault;
import dev.appcard.application.port.outbound.vault.FakeVault;
import dev.appcard.application.service.approval.ApprovalProcess;
import dev.appcard.application.service.approval.AttemptConclusion;
import dev.appcard.application.service.approval.AttemptReservation;
import dev.appcard.application.service.approval.AttemptUndoing;
import dev.appcard.application.service.approval.AuthenticatedApproval;
import dev.appcard.application.service.approval.Effects;
import dev.appcard.application.service.approval.LateApprovals;
import dev.appcard.application.service.approval.NetCancelService;
import dev.appcard.application.service.billing.BillingKeyService;
import dev.appcard.application.service.billing.CardCharger;
import dev.appcard.application.service.billing.CardContracts;
import dev.appcard.application.service.billing.RegistrationUpdates;
import dev.appcard.application.service.cancel.CancelProcess;
import dev.appcard.application.service.idempotency.RecordedCalls;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.application.service.payment.Preconditions;
import dev.appcard.application.service.period.PeriodSettlement;
import dev.appcard.application.service.period.SubscriptionAggregates;
import dev.appcard.application.service.recovery.PaymentRecovery;
import dev.appcard.application.service.recovery.RecoverDuePaymentsService;
import dev.appcard.application.service.subscription.ChangeSubscriptionService;
import dev.appcard.application.service.subscription.ChargeDueSubscriptionsService;
import dev.appcard.application.service.subscription.ChargeSlots;
import dev.appcard.application.service.subscription.CreateSubscriptionService;
import dev.appcard.application.service.subscription.PeriodCharger;
import dev.appcard.application.service.subscription.ReportUsageService;
import dev.appcard.application.service.subscription.ShowSubscriptionService;
import dev.appcard.application.service.subscription.SubscriptionCommands;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;

/** One instance's services around subscriptions, put together by hand as the container does it. */
final class SubscriptionCore {

    /** What instances may have each for themselves; the store they share. */
    record Ports(
            InMemoryStore store,
            UnitOfWork unitOfWork,
            Merchants merchants,
            IssuerGateways issuers,
            CardVault cardVault,
            VanGateway van,
            InstantSource clock,
            Background background,
            Identifiers identifiers,
            PaymentJournal journal) {}

    static SubscriptionSettings settings(int chargesAtOnce) {
        return new SubscriptionSettings(
                LocalTime.of(9, 0),
                chargesAtOnce,
                Duration.ofMinutes(2),
                Duration.ofSeconds(15),
                new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0));
    }

    final CreateSubscriptionUseCase creating;
    final ChangeSubscriptionUseCase changing;
    final ReportUsageUseCase reporting;
    final ShowSubscriptionQuery showing;
    final ChargeDueSubscriptionsUseCase charging;
    final RecoverDuePaymentsUseCase settling;

    SubscriptionCore(Ports ports, SubscriptionSettings settings) {
        var clock = ports.clock();
        var journal = ports.journal();
        var unitOfWork = ports.unitOfWork();
        var payments = new InMemoryPayments(ports.store());
        var registrations = new InMemoryRegistrations(ports.store());
        var cards = new InMemoryRegisteredCards(ports.store());
        var subscriptions = new InMemorySubscriptions(ports.store());
        var charges = new InMemoryPeriodCharges(ports.store());

        var updates = new PaymentUpdates(unitOfWork, payments, journal);
        var calls = new RecordedCalls(new InMemoryCallRecords(ports.store()), new FakeCallVault(), unitOfWork, clock);
        var preconditions = new Preconditions(cards, new InMemoryCardDataUses(ports.store()), charges, calls, clock);
        var orderIds = new OrderIdReservations(unitOfWork, payments, preconditions, clock);
        var watches = new InMemoryApprovalWatches(ports.store());
        var netCancels = new NetCancelService(
                new AttemptUndoing(ports.van(), ports.merchants(), clock),
                new LateApprovals(unitOfWork, watches, payments, Core.LATE, clock, journal),
                updates,
                Core.TIMES,
                clock,
                journal);
        var cancels = new CancelProcess(ports.van(), payments, ports.merchants(), updates, calls, clock, journal);
        var aggregates = new SubscriptionAggregates(subscriptions, charges);
        var settlement = new PeriodSettlement(unitOfWork, aggregates, payments, settings, clock);
        var process = new ApprovalProcess(
                ports.van(),
                new AttemptReservation(unitOfWork, payments, orderIds, preconditions, Core.TIMES, clock, journal),
                new AttemptConclusion(
                        unitOfWork,
                        payments,
                        new Effects(payments, cards, settlement, calls, Core.TIMES, clock, journal),
                        Core.TIMES,
                        clock,
                        journal),
                netCancels,
                cancels,
                clock,
                journal);
        var billingKeys = new BillingKeyService(cards, unitOfWork, clock, journal);
        var cardCharger = new CardCharger(
                ports.cardVault(), ports.issuers(), process, billingKeys, ports.identifiers(), clock, journal);
        var contracts = new CardContracts(billingKeys);
        var commands = new SubscriptionCommands(unitOfWork, aggregates);
        creating = new CreateSubscriptionService(
                contracts, unitOfWork, subscriptions, charges, ports.identifiers(), settings, clock);
        changing = new ChangeSubscriptionService(commands, contracts, clock);
        reporting = new ReportUsageService(commands, contracts, clock);
        showing = new ShowSubscriptionService(subscriptions, charges);
        var charger = new PeriodCharger(subscriptions, ports.merchants(), contracts, cardCharger, settlement, settings);
        charging = new ChargeDueSubscriptionsService(
                charges, unitOfWork, charger, new ChargeSlots(settings), ports.background(), settings, clock);
        var approval = new AuthenticatedApproval(payments, ports.merchants(), process, new FakeVault(), clock);
        settling = new RecoverDuePaymentsService(
                unitOfWork,
                payments,
                registrations,
                new PaymentRecovery(updates, approval, netCancels, cancels, Core.TIMES, clock),
                new RegistrationUpdates(unitOfWork, registrations, journal),
                clock,
                ports.background());
    }
}
