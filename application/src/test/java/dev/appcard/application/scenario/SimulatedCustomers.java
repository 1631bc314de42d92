package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase.CreateSubscription;
import dev.appcard.application.port.outbound.issuer.FakeIssuer;
import dev.appcard.application.port.outbound.store.InMemoryRegisteredCards;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.subscription.Cycle;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Who subscribes in a simulation: each with a card of their own, a price and a cycle. */
final class SimulatedCustomers {

    private final SubscriptionCore.Ports ports;
    private final FakeIssuer issuer;
    private final Random random;

    SimulatedCustomers(SubscriptionCore.Ports ports, FakeIssuer issuer, Random random) {
        this.ports = ports;
        this.issuer = issuer;
        this.random = random;
    }

    Subscription subscribe(int number) {
        BillingKey card = register(number);
        CreateSubscription command = new CreateSubscription(
                "customer-" + number,
                card,
                "월간 꽃 구독",
                new Pricing.Fixed(new Price(Money.won(10_000 + number * 1_000L % 900_000), Money.ZERO)),
                cycle(),
                Optional.empty());
        CommandResult<SubscriptionAggregate> result =
                new SubscriptionCore(ports, SubscriptionCore.settings(1)).creating.create(World.SHOP, command);
        if (!(result instanceof CommandResult.Done<SubscriptionAggregate>(SubscriptionAggregate created))) {
            throw new AssertionError("not created: " + result);
        }
        return created.subscription();
    }

    private Function<LocalDate, Cycle> cycle() {
        Cycle cycle = switch (random.nextInt(3)) {
            case 0 -> new Cycle.Monthly(1 + random.nextInt(31));
            case 1 -> new Cycle.Weekly(DayOfWeek.of(1 + random.nextInt(7)));
            default -> new Cycle.EveryDays(3 + random.nextInt(20));
        };
        return _ -> cycle;
    }

    private BillingKey register(int number) {
        BillingKey key = ports.identifiers().newBillingKey();
        CardBinding binding = new CardBinding(World.SHOP.id(), World.KB.value(), key);
        try (CardId cardId = issuer.cards().register()) {
            RegisteredCard card = new RegisteredCard(
                    key,
                    World.SHOP.id(),
                    "customer-" + number,
                    new TokenIssuer.AtIssuer(World.KB),
                    new CardSummary("카드", "11", "11", ""),
                    ports.clock().instant(),
                    new RegisteredCard.Status.Active(ports.cardVault()
                            .prepareSeal(World.SHOP.id())
                            .orElseThrow()
                            .seal(cardId, binding)));
            ports.unitOfWork().run(() -> {
                new InMemoryRegisteredCards(ports.store()).add(card);
                return card;
            });
        }
        return key;
    }
}
