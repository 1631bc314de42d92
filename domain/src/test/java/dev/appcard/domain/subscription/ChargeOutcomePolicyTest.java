package dev.appcard.domain.subscription;

import static dev.appcard.domain.subscription.SubscriptionFixtures.CREATED_AT;
import static dev.appcard.domain.subscription.SubscriptionFixtures.FIXED;
import static dev.appcard.domain.subscription.SubscriptionFixtures.charge;
import static dev.appcard.domain.subscription.SubscriptionFixtures.newCard;
import static dev.appcard.domain.subscription.SubscriptionFixtures.newPayment;
import static dev.appcard.domain.subscription.SubscriptionFixtures.outcomePolicy;
import static dev.appcard.domain.subscription.SubscriptionFixtures.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.subscription.PeriodState.Waiting;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a charge's outcome makes of it and of its subscription")
class ChargeOutcomePolicyTest {

    private static final Backoff SOON = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0);
    private static final Instant SECOND_DUE = Instant.parse("2026-12-22T00:00:00Z");

    @Test
    void paymentShouldOpenTheNextPeriodInTheSameChange() {
        Change paid = attempted(SubscriptionStatus.ACTIVE).paid(newPayment(), CREATED_AT, CREATED_AT.plusSeconds(9));

        assertThat(paid.moved().orElseThrow().status()).isEqualTo(PeriodStatus.PAID);
        assertThat(paid.added()).singleElement().satisfies(next -> {
            assertThat(next.number()).isEqualTo(2);
            assertThat(next.state()).isEqualTo(new Waiting(SECOND_DUE));
        });
        assertThat(paid.subscription().lastPeriod()).isEqualTo(2);
    }

    @Test
    void openedPeriodShouldBeHeldWhenThePaymentComesInAPause() {
        Change paid = attempted(SubscriptionStatus.PAUSED).paid(newPayment(), CREATED_AT, CREATED_AT.plusSeconds(90));

        assertThat(paid.added())
                .singleElement()
                .satisfies(next -> assertThat(next.state()).isEqualTo(new PeriodState.Held(SECOND_DUE)));
    }

    @Test
    void paymentAfterTheEndShouldBeBookedAndOpenNothing() {
        Change paid = attempted(SubscriptionStatus.ENDED).paid(newPayment(), CREATED_AT, CREATED_AT.plusSeconds(90));

        assertThat(paid.moved().orElseThrow().status()).isEqualTo(PeriodStatus.PAID);
        assertThat(paid.added()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "LOST_OR_STOLEN, HELD, SUSPENDED",
        "OVER_LIMIT, WAITING, ACTIVE",
        "ISSUER_TIMED_OUT, WAITING, ACTIVE",
        "AMOUNT_NOT_ALLOWED, FAILED, ACTIVE"
    })
    void declineShouldLeadWhereItsRuleSays(DeclineReason reason, PeriodStatus charge, SubscriptionStatus subscription) {
        ChargeOutcomePolicy book = attempted(SubscriptionStatus.ACTIVE);

        Change declined = book.declined(reason, book.subscription().card(), CREATED_AT);

        assertThat(declined.moved().orElseThrow().status()).isEqualTo(charge);
        assertThat(declined.subscription().status()).isEqualTo(subscription);
        assertThat(declined.added()).hasSize(charge == PeriodStatus.FAILED ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void declineShouldBeNoWordAboutACardThatCameMeanwhile(DeclineReason reason) {
        Change declined = attempted(SubscriptionStatus.ACTIVE).declined(reason, newCard(), CREATED_AT);

        assertThat(declined.subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(declined.moved().orElseThrow().state()).isEqualTo(new Waiting(CREATED_AT));
        assertThat(declined.moved().orElseThrow().counters()).isEqualTo(new RetryCounters(1, 0, 0));
    }

    @Test
    void periodShouldFailWhenEveryTryIsDeclined() {
        Subscription subscription = subscription(FIXED);
        PeriodCharge charge = charge(subscription, 1, PeriodStatus.CLAIMED, CREATED_AT);
        for (int decline = 1; decline <= 3; decline++) {
            charge = declinedOnce(subscription, charge);
            assertThat(charge.status()).isEqualTo(PeriodStatus.WAITING);
            charge = charge.claimed(CREATED_AT);
        }

        assertThat(declinedOnce(subscription, charge).status()).isEqualTo(PeriodStatus.FAILED);
        assertThat(charge.counters()).isEqualTo(new RetryCounters(3, 3, 0));
    }

    private static PeriodCharge declinedOnce(Subscription subscription, PeriodCharge claimed) {
        PeriodCharge attempting = claimed.attempting(newPayment(), CREATED_AT);
        return new ChargeOutcomePolicy(subscription, attempting)
                .declined(DeclineReason.OVER_LIMIT, subscription.card(), CREATED_AT)
                .moved()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(ChargeFailure.class)
    void hindranceShouldLeadToItsRemedy(ChargeFailure what) {
        ChargeOutcomePolicy book = outcomePolicy(SubscriptionStatus.ACTIVE, PeriodStatus.CLAIMED);

        Change notCharged = book.notCharged(what, SOON, CREATED_AT);

        PeriodState expected = switch (what.remedy()) {
            case SOON -> new Waiting(CREATED_AT.plusSeconds(60));
            case NEXT_DAY -> new Waiting(Instant.parse("2026-11-23T00:00:00Z"));
            case NEW_CARD -> new PeriodState.Held(CREATED_AT);
        };
        assertThat(notCharged.moved().orElseThrow().state()).isEqualTo(expected);
        assertThat(notCharged.moved().orElseThrow().counters().declines()).isZero();
        assertThat(notCharged.subscription().status())
                .isEqualTo(
                        what.remedy() == ChargeFailure.Remedy.NEW_CARD
                                ? SubscriptionStatus.SUSPENDED
                                : SubscriptionStatus.ACTIVE);
    }

    @Test
    void onlyAnOrderThatIsTakenShouldUseUpAnOrderId() {
        ChargeOutcomePolicy book = outcomePolicy(SubscriptionStatus.ACTIVE, PeriodStatus.CLAIMED);

        assertThat(book.notCharged(ChargeFailure.OUT_OF_REACH, SOON, CREATED_AT)
                        .moved()
                        .orElseThrow()
                        .nextOrder())
                .isEqualTo(book.charge().nextOrder());
        assertThat(book.notCharged(ChargeFailure.ORDER_TAKEN, SOON, CREATED_AT)
                        .moved()
                        .orElseThrow()
                        .nextOrder())
                .isNotEqualTo(book.charge().nextOrder());
    }

    @Test
    void owedChargeOfAnEndingSubscriptionShouldBeFollowedByItsEndOnly() {
        ChargeOutcomePolicy ending = outcomePolicy(SubscriptionStatus.ENDING, PeriodStatus.ATTEMPTING);

        Change early = ending.paid(newPayment(), CREATED_AT, CREATED_AT.plusSeconds(60));
        Change late = ending.paid(newPayment(), CREATED_AT, SECOND_DUE);

        assertThat(early.added())
                .singleElement()
                .satisfies(end -> assertThat(end.state()).isEqualTo(new PeriodState.CalledOff(SECOND_DUE)));
        assertThat(late.added()).isEmpty();
        assertThat(late.subscription().status()).isEqualTo(SubscriptionStatus.ENDED);
    }

    private static ChargeOutcomePolicy attempted(SubscriptionStatus status) {
        return outcomePolicy(status, PeriodStatus.ATTEMPTING);
    }
}
