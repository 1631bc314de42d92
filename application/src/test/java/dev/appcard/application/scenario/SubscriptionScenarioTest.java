package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.subscription.CreateSubscriptionUseCase.CreateSubscription;
import dev.appcard.application.port.inbound.subscription.PauseOrCancelSubscriptionUseCase.CancelAt;
import dev.appcard.application.port.inbound.subscription.SubscriptionView;
import dev.appcard.application.port.outbound.SequentialIdentifiers;
import dev.appcard.application.port.outbound.issuer.FakeIssuers;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.application.port.outbound.store.InMemoryMerchants;
import dev.appcard.application.port.outbound.store.InMemoryPeriodCharges;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.application.port.outbound.vault.CardBinding;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.billing.CardSummary;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.subscription.Cycle;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.SubscriptionStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock starts on Sunday 2026-11-22 at 10:00 in Korea. */
@DisplayName("A subscription")
class SubscriptionScenarioTest {

    private static final Pricing MONTHLY_FEE = new Pricing.Fixed(new Price(Money.won(9_900), Money.ZERO));
    private static final Pricing BY_USAGE = new Pricing.ByUsage();
    private static final Cycle ON_THE_22ND = new Cycle.Monthly(22);
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Duration DAY = Duration.ofDays(1);

    private final World world = new World();
    private final InMemoryPeriodCharges charges = new InMemoryPeriodCharges(world.store);
    private final SubscriptionCore core = core(1);

    private Runnable afterNextCode = () -> {};
    private int cards;

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

    @Test
    @DisplayName("is charged at once, a month later, and another month later")
    void threeMonths() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        pass(Duration.ZERO);
        pass(Duration.ofDays(29));
        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);

        pass(DAY);
        pass(MONTH);

        assertThat(statuses(id))
                .containsExactly(PeriodStatus.PAID, PeriodStatus.PAID, PeriodStatus.PAID, PeriodStatus.WAITING);
        assertThat(world.van.wonHeld()).isEqualTo(29_700);
    }

    @Test
    @DisplayName("that starts later is not charged before its day")
    void laterStart() {
        SubscriptionId id = idOf(
                create(registered("customer-1"), MONTHLY_FEE, ON_THE_22ND, Optional.of(LocalDate.of(2026, 12, 1))));
        pass(Duration.ofDays(29));
        assertThat(statuses(id)).containsExactly(PeriodStatus.WAITING);

        pass(DAY);

        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
    }

    @Test
    @DisplayName("cannot start yesterday, nor in years")
    void startWithinReason() {
        BillingKey card = registered("customer-1");

        assertThat(create(card, MONTHLY_FEE, ON_THE_22ND, Optional.of(LocalDate.of(2026, 11, 21))))
                .isEqualTo(new CommandResult.Rejected<>(new Rejection.StartsTooEarly(LocalDate.of(2026, 11, 22))));
        assertThat(create(card, MONTHLY_FEE, ON_THE_22ND, Optional.of(LocalDate.of(2027, 11, 23))))
                .isEqualTo(new CommandResult.Rejected<>(new Rejection.StartsTooLate(LocalDate.of(2027, 11, 22))));
    }

    @Test
    @DisplayName("needs a card of this customer and the contract for its purpose")
    void cardAndContract() {
        BillingKey keyedIn = keyedIn();

        assertThat(create(new BillingKey("bil_00000000000000000000"), MONTHLY_FEE, ON_THE_22ND, Optional.empty()))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.NOT_FOUND));
        assertThat(create(registered("customer-2"), MONTHLY_FEE, ON_THE_22ND, Optional.empty()))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS));
        assertThat(create(keyedIn, BY_USAGE, ON_THE_22ND, Optional.empty()))
                .as("the shop has no contract for USAGE")
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED));
        assertThat(create(
                        keyedIn,
                        new Pricing.Fixed(new Price(Money.won(300_001), Money.ZERO)),
                        ON_THE_22ND,
                        Optional.empty()))
                .isEqualTo(new CommandResult.Rejected<>(new Rejection.AmountOverLimit(Money.won(300_000))));
        assertThat(create(keyedIn, MONTHLY_FEE, ON_THE_22ND, Optional.empty())).isInstanceOf(CommandResult.Done.class);
    }

    @Test
    @DisplayName("is tried again after 1, 3 and 5 days when the card is over its limit, and then goes on with the next"
            + " month")
    void overTheLimit() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        for (Duration pause : List.of(Duration.ZERO, DAY, DAY.multipliedBy(3), DAY.multipliedBy(5))) {
            assertThat(status(id)).isEqualTo(SubscriptionStatus.ACTIVE);
            world.van.declineNextApproval(DeclineReason.OVER_LIMIT);
            pass(pause);
        }

        assertThat(charge(id, 1).counters().declines()).isEqualTo(4);
        assertThat(statuses(id)).containsExactly(PeriodStatus.FAILED, PeriodStatus.WAITING);
        assertThat(world.van.approvalsSent()).hasSize(4);

        pass(MONTH);
        assertThat(statuses(id)).startsWith(PeriodStatus.FAILED, PeriodStatus.PAID);
    }

    @Test
    @DisplayName("is suspended by a lost card, tries it never again, and goes on with another one")
    void lostCard() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        world.van.declineNextApproval(DeclineReason.LOST_OR_STOLEN);
        pass(Duration.ZERO);
        pass(DAY.multipliedBy(10));
        assertThat(status(id)).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(world.van.approvalsSent()).hasSize(1);

        assertThat(core.changingCard.changeCard(World.SHOP, id, registered("customer-2")))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS));
        assertThat(core.changingCard.changeCard(World.SHOP, id, registered("customer-1")))
                .isInstanceOf(CommandResult.Done.class);
        pass(Duration.ZERO);

        assertThat(status(id)).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
        assertThat(world.van.wonHeld()).isEqualTo(9_900);
    }

    @Test
    @DisplayName("stays due while the KMS is down: no attempt, no code and no order id is spent")
    void kmsDown() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        world.cardVault.goAway();
        for (int minutes = 0; minutes < 10; minutes++) {
            pass(Duration.ofMinutes(1));
        }
        assertThat(charge(id, 1).counters().tries()).isZero();
        assertThat(charge(id, 1).counters().setbacks()).isGreaterThan(2);
        assertThat(world.issuer.cards().asked()).isEmpty();
        assertThat(world.van.approvalsSent()).isEmpty();

        world.cardVault.comeBack();
        pass(Duration.ofMinutes(16));

        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
        assertThat(world.van.wonHeld()).isEqualTo(9_900);
    }

    @Test
    @DisplayName("stays due while issuer or VAN are out of reach")
    void outOfReach() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        world.issuer.cards().fail(Cause.UNREACHABLE);
        pass(Duration.ZERO);
        world.issuer.cards().issue();
        world.van.onNextApproval(ApprovalFault.UNREACHABLE);
        pass(Duration.ofMinutes(1));
        assertThat(charge(id, 1).counters().tries()).isZero();

        pass(Duration.ofMinutes(2));

        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
    }

    @Test
    @DisplayName("waits while the outcome is unknown, and is tried again only when the first try is undone")
    void unknownOutcome() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        world.van.onNextApproval(ApprovalFault.ANSWER_LOST);
        world.van.onNextNetCancel(CancelFault.UNREACHABLE);
        pass(Duration.ZERO);
        assertThat(charge(id, 1).status()).isEqualTo(PeriodStatus.ATTEMPTING);
        assertThat(world.van.wonHeld()).isEqualTo(9_900);

        for (int looks = 0; looks < 10; looks++) {
            pass(Duration.ofSeconds(15));
        }

        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
        assertThat(charge(id, 1).counters().tries()).isEqualTo(2);
        assertThat(world.van.wonHeld()).isEqualTo(9_900);
    }

    @Test
    @DisplayName("is suspended when its billing key is deleted")
    void deletedCard() {
        BillingKey card = registered("customer-1");
        SubscriptionId id = idOf(create(card, MONTHLY_FEE, ON_THE_22ND, Optional.empty()));
        world.deleting.delete(World.SHOP.id(), card);

        pass(Duration.ZERO);

        assertThat(status(id)).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName("is not charged when its billing key is deleted while the charge is on its way to the attempt")
    void cardDeletedInFlight() {
        BillingKey card = registered("customer-1");
        SubscriptionId id = idOf(create(card, MONTHLY_FEE, ON_THE_22ND, Optional.empty()));
        afterNextCode(() -> world.deleting.delete(World.SHOP.id(), card));

        pass(Duration.ZERO);

        assertThat(world.issuer.cards().asked()).hasSize(1);
        assertThat(world.van.approvalsSent()).isEmpty();
        assertThat(status(id)).isEqualTo(SubscriptionStatus.SUSPENDED);
    }

    @Test
    @DisplayName("is not charged when it is paused, or cancelled, while the charge is on its way to the attempt")
    void pausedOrCancelledInFlight() {
        SubscriptionId paused = created(MONTHLY_FEE, ON_THE_22ND);
        afterNextCode(() -> core.pausing.pause(World.SHOP.id(), paused));
        pass(Duration.ZERO);
        SubscriptionId cancelled = created(MONTHLY_FEE, ON_THE_22ND);
        afterNextCode(() -> core.pausing.cancel(World.SHOP.id(), cancelled, CancelAt.NOW));
        pass(Duration.ZERO);

        assertThat(world.van.approvalsSent()).isEmpty();
        assertThat(statuses(paused)).containsExactly(PeriodStatus.HELD);
        assertThat(statuses(cancelled)).containsExactly(PeriodStatus.SKIPPED);
    }

    @Test
    @DisplayName("that was cancelled while the VAN decided is booked as it was decided, and charged no more")
    void cancelledWhileTheVanDecides() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        world.van.beforeApprovalAnswer(() -> core.pausing.cancel(World.SHOP.id(), id, CancelAt.NOW));

        pass(Duration.ZERO);
        pass(MONTH);

        assertThat(status(id)).isEqualTo(SubscriptionStatus.ENDED);
        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID);
        assertThat(world.van.wonHeld()).isEqualTo(9_900);
    }

    @Test
    @DisplayName("skips the months of a pause")
    void pause() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        pass(Duration.ZERO);
        assertThat(core.pausing.pause(World.SHOP.id(), id)).isInstanceOf(CommandResult.Done.class);
        pass(MONTH.multipliedBy(2));
        assertThat(core.pausing.pause(World.SHOP.id(), id))
                .isEqualTo(new CommandResult.Rejected<>(new Rejection.StatusIs(SubscriptionStatus.PAUSED)));
        core.pausing.resume(World.SHOP.id(), id);
        pass(Duration.ZERO);
        pass(MONTH);

        assertThat(statuses(id))
                .containsExactly(
                        PeriodStatus.PAID,
                        PeriodStatus.SKIPPED,
                        PeriodStatus.SKIPPED,
                        PeriodStatus.PAID,
                        PeriodStatus.WAITING);
    }

    @Test
    @DisplayName("that is cancelled at the period's end ends there, without another charge")
    void cancelAtPeriodEnd() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        pass(Duration.ZERO);
        core.pausing.cancel(World.SHOP.id(), id, CancelAt.PERIOD_END);
        pass(Duration.ofDays(29));
        assertThat(status(id)).isEqualTo(SubscriptionStatus.ENDING);

        pass(DAY);

        assertThat(status(id)).isEqualTo(SubscriptionStatus.ENDED);
        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.SKIPPED);
        assertThat(world.van.approvalsSent()).hasSize(1);
    }

    @Test
    @DisplayName("by usage waits for the report, however late, and is charged when it comes")
    void lateUsage() {
        SubscriptionId id = created(BY_USAGE, ON_THE_22ND);
        pass(MONTH);
        assertThat(statuses(id)).containsExactly(PeriodStatus.AWAITING_USAGE);

        assertThat(report(id, 12_300, OptionalInt.of(2)))
                .isEqualTo(new CommandResult.Rejected<>(new Rejection.OpenPeriodIs(1)));
        assertThat(report(id, 12_300, OptionalInt.of(1))).isInstanceOf(CommandResult.Done.class);
        pass(Duration.ZERO);

        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.AWAITING_USAGE);
        assertThat(world.van.wonHeld()).isEqualTo(12_300);
    }

    @Test
    @DisplayName("by usage takes the last report before the first try, and no other")
    void usageReportedTwice() {
        SubscriptionId id =
                idOf(create(registered("customer-1"), BY_USAGE, ON_THE_22ND, Optional.of(LocalDate.of(2026, 12, 1))));
        report(id, 5_000, OptionalInt.empty());
        report(id, 7_000, OptionalInt.empty());
        world.van.declineNextApproval(DeclineReason.OVER_LIMIT);
        pass(Duration.ofDays(30));

        assertThat(report(id, 9_000, OptionalInt.empty()))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfSubscription.USAGE_STANDS));
        pass(DAY);

        assertThat(world.van.wonHeld()).isEqualTo(7_000);
    }

    @Test
    @DisplayName("with a fixed amount takes no usage")
    void noUsage() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);

        assertThat(report(id, 5_000, OptionalInt.empty()))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfSubscription.NOT_BY_USAGE));
    }

    @Test
    @DisplayName("is another merchant's as little as if it were not there")
    void anotherMerchant() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        MerchantId other = new MerchantId("other");

        assertThat(core.pausing.pause(other, id))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfSubscription.NOT_FOUND));
        assertThat(core.showing.byId(other, id)).isEmpty();
        assertThat(core.showing.charges(other, id, 0, 10)).isEmpty();
        assertThat(core.showing.ofCustomer(other, "customer-1", Optional.empty(), 10))
                .isEmpty();
        assertThat(core.showing.ofCustomer(World.SHOP.id(), "customer-1", Optional.empty(), 10))
                .extracting(view -> view.subscription().id())
                .containsExactly(id);
    }

    @Test
    @DisplayName("is claimed only where it can be begun")
    void bound() {
        created(MONTHLY_FEE, ON_THE_22ND);
        created(MONTHLY_FEE, ON_THE_22ND);

        core.charging.chargeDue();
        core.charging.chargeDue();
        assertThat(world.background.waiting()).isEqualTo(1);

        world.background.runAll();
        core.charging.chargeDue();
        world.background.runAll();
        assertThat(world.van.wonHeld()).isEqualTo(19_800);
    }

    @Test
    @DisplayName("whose claim is lost with its process is charged when the lease is over")
    void lostProcess() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        core.charging.chargeDue();
        world.background.loseAll();

        pass(Duration.ofSeconds(119));
        assertThat(statuses(id)).containsExactly(PeriodStatus.CLAIMED);
        pass(Duration.ofSeconds(1));

        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
        assertThat(charge(id, 1).counters().tries()).isEqualTo(1);
    }

    @Test
    @DisplayName("whose order id somebody has used is charged under the next one")
    void orderIdTaken() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        world.confirm(world.authenticated(
                ApprovalMode.ON_CONFIRM, 1_000, charge(id, 1).nextOrder().value()));

        pass(Duration.ZERO);
        pass(Duration.ofMinutes(1));

        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
        assertThat(charge(id, 1).counters().tries()).isEqualTo(2);
    }

    @Test
    @DisplayName("with a keyed-in card waits for the next day when its contract's number for today is reached")
    void dailyNumber() {
        BillingKey card = keyedIn();
        for (int number = 0; number < 5; number++) {
            idOf(create(card, MONTHLY_FEE, ON_THE_22ND, Optional.empty()));
        }
        for (int sweep = 0; sweep < 5; sweep++) {
            pass(Duration.ZERO);
        }
        assertThat(world.van.wonHeld()).as("the registration counts too").isEqualTo(4 * 9_900);

        pass(DAY);

        assertThat(world.van.wonHeld()).isEqualTo(5 * 9_900);
    }

    /** The issuer has made a code; the attempt has not begun. */
    private void afterNextCode(Runnable action) {
        afterNextCode = action;
    }

    private void happenNow() {
        Runnable action = afterNextCode;
        afterNextCode = () -> {};
        action.run();
    }

    private void pass(Duration duration) {
        world.clock.advance(duration);
        core.settling.recoverDue();
        world.background.runAll();
        core.charging.chargeDue();
        world.background.runAll();
    }

    private SubscriptionId created(Pricing pricing, Cycle cycle) {
        return idOf(create(registered("customer-1"), pricing, cycle, Optional.empty()));
    }

    private CommandResult<SubscriptionView> create(
            BillingKey card, Pricing pricing, Cycle cycle, Optional<LocalDate> start) {
        return core.creating.create(
                World.SHOP, new CreateSubscription("customer-1", card, "꽃 구독", pricing, _ -> cycle, start));
    }

    private static SubscriptionId idOf(CommandResult<SubscriptionView> result) {
        return switch (result) {
            case CommandResult.Done<SubscriptionView>(SubscriptionView view) ->
                view.subscription().id();
            case CommandResult.Rejected<SubscriptionView> refused ->
                throw new AssertionError("not created: " + refused);
        };
    }

    private CommandResult<SubscriptionView> report(SubscriptionId id, long won, OptionalInt period) {
        return core.reporting.report(World.SHOP, id, Optional.of(new Price(Money.won(won), Money.ZERO)), period);
    }

    private SubscriptionStatus status(SubscriptionId id) {
        return core.showing
                .byId(World.SHOP.id(), id)
                .orElseThrow()
                .subscription()
                .status();
    }

    private List<PeriodStatus> statuses(SubscriptionId id) {
        return charges.of(id, 0, 100).stream().map(PeriodCharge::status).toList();
    }

    private PeriodCharge charge(SubscriptionId id, int period) {
        return charges.of(id, period - 1, 1).getFirst();
    }

    /** A card at the VAN, which gave its billing key for an approval of 100 won. */
    private BillingKey keyedIn() {
        try (KeyInCard card = Billing.keyed("3012")) {
            return switch (world.registeringCardData.register(
                    World.SHOP, card, "customer-1", new Customer("customer-1", null, null, null))) {
                case PaymentResult.Approved<RegisteredCard>(RegisteredCard registered) -> registered.key();
                case PaymentResult<RegisteredCard> refused -> throw new AssertionError("not registered: " + refused);
            };
        }
    }

    /** A card at KB. */
    private BillingKey registered(String customer) {
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
