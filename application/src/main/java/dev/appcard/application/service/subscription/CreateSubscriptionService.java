package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.SubscriptionView;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.application.port.outbound.store.UnitOfWork;
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

@Singleton
public class CreateSubscriptionService implements CreateSubscriptionUseCase {

    private static final Period FARTHEST_START = Period.ofYears(1);

    private final SubscriptionCards cards;
    private final UnitOfWork unitOfWork;
    private final Subscriptions subscriptions;
    private final PeriodCharges charges;
    private final Identifiers identifiers;
    private final SubscriptionSettings settings;
    private final InstantSource clock;

    @Inject
    public CreateSubscriptionService(
            SubscriptionCards cards,
            UnitOfWork unitOfWork,
            Subscriptions subscriptions,
            PeriodCharges charges,
            Identifiers identifiers,
            SubscriptionSettings settings,
            InstantSource clock) {
        this.cards = cards;
        this.unitOfWork = unitOfWork;
        this.subscriptions = subscriptions;
        this.charges = charges;
        this.identifiers = identifiers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Outcome create(Merchant merchant, CreateSubscription command) {
        Instant now = clock.instant();
        LocalDate today = KoreanTime.dateOf(now);
        LocalDate start = switch (command.start()) {
            case Today _ -> today;
            case On(LocalDate date) -> date;
        };
        if (start.isBefore(today)) {
            return new StartsTooEarly(today);
        }
        LocalDate latest = today.plus(FARTHEST_START);
        return start.isAfter(latest) ? new StartsTooLate(latest) : created(merchant, command, start, now);
    }

    private Outcome created(Merchant merchant, CreateSubscription command, LocalDate start, Instant now) {
        return switch (cards.judge(
                merchant,
                command.card(),
                command.customerKey(),
                command.pricing(),
                command.pricing().known().map(Price::amount))) {
            case SubscriptionCards.Chargeable _ -> stored(command, terms(merchant, command, start, now));
            case SubscriptionCards.NotFound _ -> new CardNotFound();
            case SubscriptionCards.CustomerDiffers _ -> new CustomerDiffers();
            case SubscriptionCards.NotContracted _ -> new NotContracted();
            case SubscriptionCards.AmountOverLimit(Money most) -> new AmountOverLimit(most);
        };
    }

    private SubscriptionTerms terms(Merchant merchant, CreateSubscription command, LocalDate start, Instant now) {
        return new SubscriptionTerms(
                identifiers.newSubscriptionId(),
                merchant.id(),
                command.customerKey(),
                command.orderName(),
                command.pricing(),
                command.cycle().from(start),
                start,
                settings.chargeTime(),
                now);
    }

    private Created stored(CreateSubscription command, SubscriptionTerms terms) {
        Change created = SubscriptionAggregate.created(terms, command.card());
        unitOfWork.run(() -> {
            subscriptions.add(created.subscription());
            charges.add(created.added());
            return created;
        });
        return new Created(new SubscriptionView(
                created.subscription(), created.added().stream().findFirst()));
    }
}
