package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase.CreateSubscription;
import dev.appcard.application.port.outbound.SequentialIdentifiers;
import dev.appcard.application.port.outbound.issuer.FakeIssuers;
import dev.appcard.application.port.outbound.store.InMemoryMerchants;
import dev.appcard.application.port.outbound.store.InMemoryPeriodCharges;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.subscription.Cycle;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the scenarios of subscriptions share. The clock starts on Sunday 2026-11-22 at 10:00 in Korea. */
abstract class SubscriptionScenario {

    static final Pricing MONTHLY_FEE = new Pricing.Fixed(new Price(Money.won(9_900), Money.ZERO));
    static final Pricing BY_USAGE = new Pricing.ByUsage();
    static final Cycle ON_THE_22ND = new Cycle.Monthly(22);
    static final Duration MONTH = Duration.ofDays(31);
    static final Duration DAY = Duration.ofDays(1);

    final World world = new World();
    final InMemoryPeriodCharges charges = new InMemoryPeriodCharges(world.store);
    final SubscriptionCore core = core(1);

    private Runnable afterNextCode = () -> {};
    private int cards;

    /** The issuer has made a code; the attempt has not begun. */
    void afterNextCode(Runnable action) {
        afterNextCode = action;
    }

    private SubscriptionCore core(int chargesAtOnce) {
        InMemoryMerchants merchants = new InMemoryMerchants();
        merchants.add(World.SHOP);
        SequentialIdentifiers identifiers = new SequentialIdentifiers();
        IntStream.range(0, 1_000).forEach(_ -> identifiers.newPaymentKey());
        return new SubscriptionCore(
                new SubscriptionCore.Ports(
                        world.store,
                        world.unitOfWork,
                        merchants,
                        new FakeIssuers().offering(World.KB, IssuerInBetween.after(world.issuer, this::happenNow)),
                        world.cardVault,
                        new OutsideTransaction(world.van, world.store),
                        world.clock,
                        world.background,
                        identifiers,
                        world.journal),
                SubscriptionCore.settings(chargesAtOnce));
    }

    private void happenNow() {
        Runnable action = afterNextCode;
        afterNextCode = () -> {};
        action.run();
    }

    void pass(Duration duration) {
        world.clock.advance(duration);
        core.settling.recoverDue();
        world.background.runAll();
        core.charging.chargeDue();
        world.background.runAll();
    }

    SubscriptionId created(Pricing pricing, Cycle cycle) {
        return idOf(create(registered("customer-1"), pricing, cycle, Optional.empty()));
    }

    CommandResult<SubscriptionAggregate> create(
            BillingKey card, Pricing pricing, Cycle cycle, Optional<LocalDate> start) {
        return core.creating.create(
                World.SHOP, new CreateSubscription("customer-1", card, "꽃 구독", pricing, _ -> cycle, start));
    }

    static SubscriptionId idOf(CommandResult<SubscriptionAggregate> result) {
        return switch (result) {
            case CommandResult.Done<SubscriptionAggregate>(SubscriptionAggregate view) ->
                view.subscription().id();
            case CommandResult.Rejected<SubscriptionAggregate> refused ->
                throw new AssertionError("not created: " + refused);
        };
    }

    CommandResult<SubscriptionAggregate> report(SubscriptionId id, long won, OptionalInt period) {
        return core.reporting.report(World.SHOP, id, Optional.of(new Price(Money.won(won), Money.ZERO)), period);
    }

    SubscriptionStatus status(SubscriptionId id) {
        return core.showing
                .byId(World.SHOP.id(), id)
                .orElseThrow()
                .subscription()
                .status();
    }

    List<PeriodStatus> statuses(SubscriptionId id) {
        return charges.of(id, 0, 100).stream().map(PeriodCharge::status).toList();
    }

    PeriodCharge charge(SubscriptionId id, int period) {
        return charges.of(id, period - 1, 1).getFirst();
    }

    /** A card at the VAN, which gave its billing key for an approval of 100 won. */
    BillingKey keyedIn() {
        try (KeyInCard card = Billing.keyed("3012")) {
            return switch (world.registeringCardData.register(
                    World.SHOP, card, "customer-1", new Customer("customer-1", null, null, null), KeyedCall.none())) {
                case PaymentResult.Approved<RegisteredCard>(RegisteredCard registered) -> registered.key();
                case PaymentResult<RegisteredCard> refused -> throw new AssertionError("not registered: " + refused);
            };
        }
    }

    /** A card at KB. */
    BillingKey registered(String customer) {
        BillingKey key = new BillingKey("bil_%020d".formatted(++cards));
        CardBinding binding = new CardBinding(World.SHOP.id(), World.KB.value(), key);
        try (CardId secret = world.issuer.cards().register()) {
            RegisteredCard card = new RegisteredCard(
                    key,
                    World.SHOP.id(),
                    customer,
                    new TokenIssuer.AtIssuer(World.KB),
                    new CardSummary("카드", "11", "11", ""),
                    world.clock.instant(),
                    new RegisteredCard.Status.Active(world.cardVault
                            .prepareSeal(World.SHOP.id())
                            .orElseThrow()
                            .seal(secret, binding)));
            world.unitOfWork.run(() -> {
                world.cards.add(card);
                return card;
            });
        }
        return key;
    }
}
