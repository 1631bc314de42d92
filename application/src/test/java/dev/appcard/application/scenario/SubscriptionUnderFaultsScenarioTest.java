package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase.CancelAt;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.SubscriptionStatus;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A subscription under faults, and under what happens in between")
class SubscriptionUnderFaultsScenarioTest extends SubscriptionScenario {

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
    @DisplayName("is not charged when it is paused, or cancelled, while the charge is on its way to the attempt")
    void pausedOrCancelledInFlight() {
        SubscriptionId paused = created(MONTHLY_FEE, ON_THE_22ND);
        afterNextCode(() -> core.changing.pause(World.SHOP.id(), paused));
        pass(Duration.ZERO);
        SubscriptionId cancelled = created(MONTHLY_FEE, ON_THE_22ND);
        afterNextCode(() -> core.changing.cancel(World.SHOP.id(), cancelled, CancelAt.NOW));
        pass(Duration.ZERO);

        assertThat(world.van.approvalsSent()).isEmpty();
        assertThat(statuses(paused)).containsExactly(PeriodStatus.HELD);
        assertThat(statuses(cancelled)).containsExactly(PeriodStatus.SKIPPED);
    }

    @Test
    @DisplayName("that was cancelled while the VAN decided is booked as it was decided, and charged no more")
    void cancelledWhileTheVanDecides() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        world.van.beforeApprovalAnswer(() -> core.changing.cancel(World.SHOP.id(), id, CancelAt.NOW));

        pass(Duration.ZERO);
        pass(MONTH);

        assertThat(status(id)).isEqualTo(SubscriptionStatus.ENDED);
        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID);
        assertThat(world.van.wonHeld()).isEqualTo(9_900);
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
    @DisplayName("whose order id another payment has used is charged under the next one")
    void orderIdTaken() {
        SubscriptionId id = created(MONTHLY_FEE, ON_THE_22ND);
        world.confirm(world.authenticated(
                ApprovalMode.ON_CONFIRM, 1_000, charge(id, 1).nextOrder().value()));

        pass(Duration.ZERO);
        pass(Duration.ofMinutes(1));

        assertThat(statuses(id)).containsExactly(PeriodStatus.PAID, PeriodStatus.WAITING);
        assertThat(charge(id, 1).counters().tries()).isEqualTo(2);
    }
}
