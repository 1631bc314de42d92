package dev.appcard.domain.subscription;

import static dev.appcard.domain.subscription.SubscriptionFixtures.BY_USAGE;
import static dev.appcard.domain.subscription.SubscriptionFixtures.CREATED_AT;
import static dev.appcard.domain.subscription.SubscriptionFixtures.FIXED;
import static dev.appcard.domain.subscription.SubscriptionFixtures.MONTHLY;
import static dev.appcard.domain.subscription.SubscriptionFixtures.PRICE;
import static dev.appcard.domain.subscription.SubscriptionFixtures.charge;
import static dev.appcard.domain.subscription.SubscriptionFixtures.newCard;
import static dev.appcard.domain.subscription.SubscriptionFixtures.newPayment;
import static dev.appcard.domain.subscription.SubscriptionFixtures.outcomePolicy;
import static dev.appcard.domain.subscription.SubscriptionFixtures.subscription;
import static dev.appcard.domain.subscription.SubscriptionFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.subscription.PeriodState.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A subscription and its open charge")
class SubscriptionAggregateTest {

    private static final Instant SECOND_DUE = Instant.parse("2026-12-22T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void firstChargeShouldBeDueAtOnceWhenItFallsOnTheDayOfTheCreation() {
        Change created = SubscriptionAggregate.created(terms(FIXED, MONTHLY), newCard());

        assertThat(created.added()).singleElement().satisfies(first -> {
            assertThat(first.number()).isEqualTo(1);
            assertThat(first.state()).isEqualTo(new Waiting(CREATED_AT));
            assertThat(first.price()).isEqualTo(PRICE);
        });
        assertThat(created.subscription().version()).isEqualTo(1);
        assertThat(created.subscription().lastPeriod()).isEqualTo(1);
    }

    @Test
    void firstChargeShouldWaitForTheTimeOfTheDayWhenItFallsOnALaterDay() {
        SubscriptionTerms onTheThirtyFirst = terms(FIXED, new Cycle.Monthly(31));

        assertThat(onTheThirtyFirst.dueAt(1)).isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
        assertThat(onTheThirtyFirst.dueAt(2)).isEqualTo(Instant.parse("2026-12-31T00:00:00Z"));
    }

    @Test
    void dayOfTheCreationShouldBeKoreas() {
        Instant justAfterMidnight = Instant.parse("2026-12-31T15:00:01Z");
        SubscriptionTerms terms = new SubscriptionTerms(
                SubscriptionFixtures.newSubscriptionId(),
                terms(FIXED, MONTHLY).merchantId(),
                "customer-17",
                "x",
                FIXED,
                new Cycle.Monthly(1),
                LocalDate.of(2027, 1, 1),
                LocalTime.of(9, 0),
                justAfterMidnight);

        assertThat(terms.dueAt(1)).isEqualTo(justAfterMidnight);
    }

    @Test
    void pauseShouldHoldWhatIsClaimedAndLeaveWhatIsAttempted() {
        assertThat(merchants(SubscriptionStatus.ACTIVE, PeriodStatus.CLAIMED)
                        .paused(CREATED_AT)
                        .moved()
                        .orElseThrow()
                        .status())
                .isEqualTo(PeriodStatus.HELD);
        assertThat(merchants(SubscriptionStatus.ACTIVE, PeriodStatus.ATTEMPTING)
                        .paused(CREATED_AT)
                        .moved())
                .isEmpty();
    }

    @Test
    void resumeShouldSkipWhatFellDueInThePauseAndGoOnWithTheNextPeriod() {
        Subscription active = subscription(FIXED);
        SubscriptionAggregate second = new SubscriptionAggregate(
                active.withLastPeriod(2), Optional.of(charge(active, 2, PeriodStatus.WAITING, SECOND_DUE)));
        Change paused = second.paused(SECOND_DUE.minus(DAY));

        Change resumed = new SubscriptionAggregate(paused.subscription(), paused.moved())
                .resumed(Instant.parse("2027-02-25T00:00:00Z"));

        assertThat(resumed.moved().orElseThrow().state())
                .isInstanceOfSatisfying(
                        PeriodState.Skipped.class,
                        skipped -> assertThat(skipped.why()).isEqualTo(SkipReason.PAUSED));
        assertThat(resumed.added())
                .extracting(PeriodCharge::number, PeriodCharge::status)
                .containsExactly(
                        tuple(3, PeriodStatus.SKIPPED), tuple(4, PeriodStatus.SKIPPED), tuple(5, PeriodStatus.WAITING));
        assertThat(resumed.subscription().lastPeriod()).isEqualTo(5);
    }

    @Test
    void resumeShouldGoOnWithWhatWasOwedBeforeThePause() {
        Subscription active = subscription(FIXED);
        Instant paused = CREATED_AT.plus(DAY);
        PeriodCharge owed = charge(active, 1, PeriodStatus.WAITING, paused.plusSeconds(1));
        Change held = new SubscriptionAggregate(active, Optional.of(owed)).paused(paused);

        Change resumed = new SubscriptionAggregate(held.subscription(), held.moved()).resumed(paused.plus(DAY));

        assertThat(resumed.moved().orElseThrow().state()).isEqualTo(owed.state());
        assertThat(resumed.added()).isEmpty();
    }

    @Test
    void anotherCardShouldEndASuspensionAndBeTriedAtOnce() {
        Instant now = Instant.parse("2027-01-30T00:00:00Z");
        BillingKey card = newCard();

        Change renewed =
                merchants(SubscriptionStatus.SUSPENDED, PeriodStatus.HELD).withCard(card, now);

        assertThat(renewed.subscription().card()).isEqualTo(card);
        assertThat(renewed.subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(renewed.moved().orElseThrow().state()).isEqualTo(new Waiting(now));
        assertThat(renewed.added())
                .extracting(PeriodCharge::number, PeriodCharge::status)
                .containsExactly(tuple(2, PeriodStatus.SKIPPED), tuple(3, PeriodStatus.SKIPPED));
    }

    @ParameterizedTest(name = "{0} with {1} charge {2}: {3}, {4}")
    @CsvSource({
        "ACTIVE,    2, WAITING,    ENDING, CALLED_OFF",
        "ACTIVE,    2, CLAIMED,    ENDING, CALLED_OFF",
        "ACTIVE,    1, WAITING,    ENDING, WAITING",
        "ACTIVE,    1, ATTEMPTING, ENDING, ATTEMPTING",
        "PAUSED,    2, HELD,       ENDED,  SKIPPED",
        "SUSPENDED, 1, HELD,       ENDED,  SKIPPED"
    })
    void cancelAtThePeriodsEndShouldChargeOnlyWhatIsOwed(
            SubscriptionStatus from, int number, PeriodStatus charge, SubscriptionStatus to, PeriodStatus expected) {
        Subscription subscription = subscription(FIXED, from);
        PeriodCharge open =
                charge(subscription, number, charge, subscription.terms().dueAt(number));

        Change cancelled = new SubscriptionAggregate(subscription.withLastPeriod(number), Optional.of(open))
                .cancelledAtPeriodEnd(CREATED_AT.plusSeconds(60));

        assertThat(cancelled.subscription().status()).isEqualTo(to);
        assertThat(cancelled.moved().orElse(open).status()).isEqualTo(expected);
    }

    @Test
    void cancelAtThePeriodsEndShouldEndAtOnceWhatHasNotBegun() {
        SubscriptionTerms terms = terms(FIXED, new Cycle.Monthly(30));
        Change created = SubscriptionAggregate.created(terms, newCard());

        Change cancelled = new SubscriptionAggregate(
                        created.subscription(), created.added().stream().findFirst())
                .cancelledAtPeriodEnd(CREATED_AT.plusSeconds(60));

        assertThat(cancelled.subscription().status()).isEqualTo(SubscriptionStatus.ENDED);
    }

    @Test
    void usageShouldStillBeChargedAfterACancelAtThePeriodsEnd() {
        Subscription subscription = subscription(BY_USAGE);
        PeriodCharge open = charge(subscription, 1, PeriodStatus.AWAITING_USAGE, CREATED_AT);
        Change ending = new SubscriptionAggregate(subscription, Optional.of(open)).cancelledAtPeriodEnd(CREATED_AT);

        Change used = new SubscriptionAggregate(ending.subscription(), Optional.of(open)).used(PRICE);
        ChargeOutcomePolicy attempted = new ChargeOutcomePolicy(
                ending.subscription(),
                used.moved().orElseThrow().claimed(SECOND_DUE).attempting(newPayment(), SECOND_DUE));

        assertThat(attempted
                        .paid(newPayment(), CREATED_AT, CREATED_AT)
                        .subscription()
                        .status())
                .isEqualTo(SubscriptionStatus.ENDED);
    }

    @Test
    void usageOfNothingShouldPassThePeriodWithoutACharge() {
        Subscription subscription = subscription(BY_USAGE);
        PeriodCharge open = charge(subscription, 1, PeriodStatus.AWAITING_USAGE, CREATED_AT);

        Change passed = new SubscriptionAggregate(subscription, Optional.of(open)).usedNothing(CREATED_AT);

        assertThat(passed.moved().orElseThrow().status()).isEqualTo(PeriodStatus.SKIPPED);
        assertThat(passed.added())
                .singleElement()
                .satisfies(next -> assertThat(next.status()).isEqualTo(PeriodStatus.AWAITING_USAGE));
    }

    @ParameterizedTest
    @EnumSource(PeriodStatus.class)
    void usageShouldBeTakenUntilTheFirstTry(PeriodStatus status) {
        Subscription subscription = subscription(BY_USAGE);
        SubscriptionAggregate book =
                new SubscriptionAggregate(subscription, Optional.of(charge(subscription, 1, status, CREATED_AT)));

        assertThat(book.awaitsUsage())
                .isEqualTo(List.of(PeriodStatus.AWAITING_USAGE, PeriodStatus.WAITING, PeriodStatus.HELD)
                        .contains(status));
    }

    private static SubscriptionAggregate merchants(SubscriptionStatus status, PeriodStatus charge) {
        ChargeOutcomePolicy book = outcomePolicy(status, charge);
        return new SubscriptionAggregate(book.subscription(), Optional.of(book.charge()));
    }
}
