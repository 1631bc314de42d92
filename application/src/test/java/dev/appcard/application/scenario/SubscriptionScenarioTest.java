package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase.CancelAt;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.SubscriptionStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock starts on Sunday 2026-11-22 at 10:00 in Korea. */
@DisplayName("A subscription")
class SubscriptionScenarioTest extends SubscriptionScenario {

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
    @DisplayName("skips the months of a pause")
    void pause() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        pass(Duration.ZERO);
        assertThat(core.changing.pause(World.SHOP.id(), id)).isInstanceOf(CommandResult.Done.class);
        pass(MONTH.multipliedBy(2));
        assertThat(core.changing.pause(World.SHOP.id(), id))
                .isEqualTo(new CommandResult.Rejected<>(new Rejection.StatusIs(SubscriptionStatus.PAUSED)));
        core.changing.resume(World.SHOP.id(), id);
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
        core.changing.cancel(World.SHOP.id(), id, CancelAt.PERIOD_END);
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

        assertThat(core.changing.pause(other, id))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfSubscription.NOT_FOUND));
        assertThat(core.showing.byId(other, id)).isEmpty();
        assertThat(core.showing.charges(other, id, 0, 10)).isEmpty();
        assertThat(core.showing.ofCustomer(other, "customer-1", Optional.empty(), 10))
                .isEmpty();
        assertThat(core.showing.ofCustomer(World.SHOP.id(), "customer-1", Optional.empty(), 10))
                .extracting(view -> view.subscription().id())
                .containsExactly(id);
    }
}
