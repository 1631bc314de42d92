package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.service.billing.CardContracts;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Change;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionTerms;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

@Singleton
public class CreateSubscriptionService implements CreateSubscriptionUseCase {

    private static final Period FARTHEST_START = Period.ofYears(1);

    private final CardContracts contracts;
    private final UnitOfWork unitOfWork;
    private final Subscriptions subscriptions;
    private final PeriodCharges charges;
    private final Identifiers identifiers;
    private final SubscriptionSettings settings;
    private final InstantSource clock;

    @Inject
    public CreateSubscriptionService(
            CardContracts contracts,
            UnitOfWork unitOfWork,
            Subscriptions subscriptions,
            PeriodCharges charges,
            Identifiers identifiers,
            SubscriptionSettings settings,
            InstantSource clock) {
        this.contracts = contracts;
        this.unitOfWork = unitOfWork;
        this.subscriptions = subscriptions;
        this.charges = charges;
        this.identifiers = identifiers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public CommandResult<SubscriptionAggregate> create(Merchant merchant, CreateSubscription command) {
        Instant now = clock.instant();
        LocalDate today = KoreanTime.dateOf(now);
        LocalDate start = command.start().orElse(today);
        if (start.isBefore(today)) {
            return new CommandResult.Rejected<>(new Rejection.StartsTooEarly(today));
        }
        LocalDate latest = today.plus(FARTHEST_START);
        if (start.isAfter(latest)) {
            return new CommandResult.Rejected<>(new Rejection.StartsTooLate(latest));
        }
        Optional<Money> amount = command.pricing().known().map(Price::amount);
        return contracts
                .judge(merchant, command.card(), command.customerKey(), command.pricing(), amount)
                .then(_ -> new CommandResult.Done<>(stored(command, terms(merchant, command, start, now))));
    }

    private SubscriptionTerms terms(Merchant merchant, CreateSubscription command, LocalDate start, Instant now) {
        return new SubscriptionTerms(
                identifiers.newSubscriptionId(),
                merchant.id(),
                command.customerKey(),
                command.orderName(),
                command.pricing(),
                command.cycle().apply(start),
                start,
                settings.chargeTime(),
                now);
    }

    private SubscriptionAggregate stored(CreateSubscription command, SubscriptionTerms terms) {
        Change created = SubscriptionAggregate.created(terms, command.card());
        unitOfWork.run(() -> {
            subscriptions.add(created.subscription());
            charges.add(created.added());
            return created;
        });
        return new SubscriptionAggregate(
                created.subscription(), created.added().stream().findFirst());
    }
}
