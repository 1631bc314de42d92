package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.recovery.RecoverDuePaymentsUseCase;
import dev.appcard.application.port.inbound.subscription.ChangeCardUseCase;
import dev.appcard.application.port.inbound.subscription.ChargeDueSubscriptionsUseCase;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.ReportUsageUseCase;
import dev.appcard.application.port.inbound.subscription.ShowSubscriptionQuery;
import dev.appcard.application.port.inbound.subscription.SteerSubscriptionUseCase;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
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
import dev.appcard.application.port.outbound.vault.FakeVault;
import dev.appcard.application.service.approval.ApprovalOrders;
import dev.appcard.application.service.approval.ApprovalSender;
import dev.appcard.application.service.approval.ApprovalService;
import dev.appcard.application.service.approval.AttemptService;
import dev.appcard.application.service.approval.NetCancelService;
import dev.appcard.application.service.billing.CardCharges;
import dev.appcard.application.service.billing.CardDataRules;
import dev.appcard.application.service.billing.ChargeCardService;
import dev.appcard.application.service.billing.ChargeCodes;
import dev.appcard.application.service.billing.InstalmentFloor;
import dev.appcard.application.service.billing.RegistrationMoves;
import dev.appcard.application.service.billing.ShowBillingKeyService;
import dev.appcard.application.service.cancel.CancelSender;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.application.service.recovery.RecoverDuePaymentsService;
import dev.appcard.application.service.subscription.ChangeCardService;
import dev.appcard.application.service.subscription.ChargeDueSubscriptionsService;
import dev.appcard.application.service.subscription.ChargeSettlement;
import dev.appcard.application.service.subscription.ChargeSlots;
import dev.appcard.application.service.subscription.CreateSubscriptionService;
import dev.appcard.application.service.subscription.PeriodCharger;
import dev.appcard.application.service.subscription.ReportUsageService;
import dev.appcard.application.service.subscription.ShowSubscriptionService;
import dev.appcard.application.service.subscription.SteerSubscriptionService;
import dev.appcard.application.service.subscription.SubscriptionAggregates;
import dev.appcard.application.service.subscription.SubscriptionCards;
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
                new Backoff(Duration.ofMinutes(1), Duration.ofHours(1)));
    }

    final CreateSubscriptionUseCase creating;
    final SteerSubscriptionUseCase steering;
    final ReportUsageUseCase reporting;
    final ChangeCardUseCase changingCard;
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

        var moves = new PaymentMoves(unitOfWork, payments, journal);
        var orders = new ApprovalOrders(ports.merchants(), new FakeVault());
        var netCancels = new NetCancelService(ports.van(), orders, moves, Core.TIMES, clock, journal);
        var sender = new ApprovalSender(ports.van(), netCancels, Core.TIMES, clock, journal);
        var claims = new OrderIdReservations(unitOfWork, payments, clock);
        var attempts = new AttemptService(sender, orders, claims, unitOfWork, payments, clock, journal);
        var showingCard = new ShowBillingKeyService(cards);
        var cardCharges = new CardCharges(
                ports.cardVault(),
                new ChargeCodes(ports.issuers(), clock),
                attempts,
                cards,
                unitOfWork,
                clock,
                journal);
        var rules = new CardDataRules(new InMemoryCardDataUses(ports.store()), clock);
        var floor = new InstalmentFloor(ports.issuers());
        var charge = new ChargeCardService(showingCard, cardCharges, rules, floor, claims, ports.identifiers(), clock);

        var books = new SubscriptionAggregates(subscriptions, charges);
        var wishes = new SubscriptionCommands(unitOfWork, books);
        var judge = new SubscriptionCards(showingCard);
        creating = new CreateSubscriptionService(
                judge, unitOfWork, subscriptions, charges, ports.identifiers(), settings, clock);
        steering = new SteerSubscriptionService(wishes, clock);
        reporting = new ReportUsageService(wishes, judge, clock);
        changingCard = new ChangeCardService(wishes, judge, clock);
        showing = new ShowSubscriptionService(subscriptions, charges);
        var bookings = new ChargeSettlement(unitOfWork, books, payments, settings, clock);
        var charger = new PeriodCharger(subscriptions, ports.merchants(), charges, charge, bookings, settings, clock);
        charging = new ChargeDueSubscriptionsService(
                charges, unitOfWork, charger, new ChargeSlots(settings), ports.background(), settings, clock);
        settling = new RecoverDuePaymentsService(
                payments,
                registrations,
                moves,
                new RegistrationMoves(unitOfWork, registrations, journal),
                new ApprovalService(sender, orders, moves, clock),
                netCancels,
                new CancelSender(ports.van(), ports.merchants(), moves, clock, journal),
                Core.TIMES,
                clock,
                ports.background());
    }
}
