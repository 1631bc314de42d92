package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.SubscriptionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The card of a subscription")
class SubscriptionCardScenarioTest extends SubscriptionScenario {

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

        assertThat(core.changing.changeCard(World.SHOP, id, registered("customer-2")))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS));
        assertThat(core.changing.changeCard(World.SHOP, id, registered("customer-1")))
                .isInstanceOf(CommandResult.Done.class);
        pass(Duration.ZERO);

        assertThat(status(id)).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
        assertThat(world.van.wonHeld()).isEqualTo(9_900);
    }

    @ParameterizedTest(
            name = "is replaced while a charge is on its way that then fails ({0}): the new one is charged at once")
    @EnumSource(names = {"OVER_LIMIT", "BALANCE_TOO_LOW", "ISSUER_TIMED_OUT", "LOST_OR_STOLEN", "AMOUNT_NOT_ALLOWED"})
    void replacedInFlight(DeclineReason reason) {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        BillingKey other = registered("customer-1");
        world.van.declineNextApproval(reason);
        world.van.beforeApprovalAnswer(() -> {
            world.van.beforeApprovalAnswer(() -> {});
            core.changing.changeCard(World.SHOP, id, other);
        });

        pass(Duration.ZERO);
        assertThat(world.van.wonHeld()).isZero();
        pass(Duration.ZERO);

        assertThat(world.van.wonHeld()).isEqualTo(9_900);
        assertThat(status(id)).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
    }

    @Test
    @DisplayName("is suspended when its billing key is deleted")
    void deletedCard() {
        BillingKey card = registered("customer-1");
        SubscriptionId id = idOf(create(card, MONTHLY_FEE, ON_THE_22ND, Optional.empty()));
        world.billingKeys.delete(World.SHOP.id(), card);

        pass(Duration.ZERO);

        assertThat(status(id)).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(world.van.approvalsSent()).isEmpty();
    }

    @Test
    @DisplayName("is not charged when its billing key is deleted while the charge is on its way to the attempt")
    void cardDeletedInFlight() {
        BillingKey card = registered("customer-1");
        SubscriptionId id = idOf(create(card, MONTHLY_FEE, ON_THE_22ND, Optional.empty()));
        afterNextCode(() -> world.billingKeys.delete(World.SHOP.id(), card));

        pass(Duration.ZERO);

        assertThat(world.issuer.cards().asked()).hasSize(1);
        assertThat(world.van.approvalsSent()).isEmpty();
        assertThat(status(id)).isEqualTo(SubscriptionStatus.SUSPENDED);
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
}
