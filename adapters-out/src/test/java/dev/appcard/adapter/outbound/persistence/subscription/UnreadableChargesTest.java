package dev.appcard.adapter.outbound.persistence.subscription;

import static dev.appcard.domain.subscription.SubscriptionFixtures.FIXED;
import static dev.appcard.domain.subscription.SubscriptionFixtures.charge;
import static dev.appcard.domain.subscription.SubscriptionFixtures.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.LaterVersion;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Subscription;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A subscription, or a period's charge, that no version can read")
class UnreadableChargesTest {
    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final LaterVersion.Instance instance = new LaterVersion.Instance();
    private final JpaSubscriptions subscriptions = new JpaSubscriptions(LaterVersion.sessions(), instance.rows());
    private final JpaPeriodCharges charges = new JpaPeriodCharges(LaterVersion.sessions(), instance.rows());
    private final Subscription sound = subscription(FIXED);
    private final Subscription spoilt = subscription(FIXED);

    @BeforeEach
    void stored() throws SQLException {
        LaterVersion.writes("truncate subscription cascade");
        LaterVersion.sessions().run(() -> {
            subscriptions.add(sound);
            subscriptions.add(spoilt);
            charges.add(List.of(
                    charge(sound, 1, PeriodStatus.WAITING, LONG_AGO),
                    charge(spoilt, 1, PeriodStatus.WAITING, LONG_AGO.minusSeconds(1))));
            return sound;
        });
    }

    @ParameterizedTest(name = "a charge ({0}) is told, and the others are claimed")
    @ValueSource(strings = {"amount = -1", "tries = -1", "declines = 7"})
    void claim(String how) throws SQLException {
        LaterVersion.writes("update subscription_charge set " + how + " where subscription_id = '" + spoilt.id() + "'");

        List<PeriodCharge> first = claimed();
        List<PeriodCharge> then = claimed();

        assertThat(first).as("the longest overdue, and it alone").isEmpty();
        assertThat(then).extracting(PeriodCharge::subscription).containsExactly(sound.id());
        assertThat(instance.journal().rowsUnreadable()).containsExactly("subscription_charge " + spoilt.id() + "/1");
    }

    @ParameterizedTest(name = "a subscription ({0}) does not hide the customer's others")
    @ValueSource(strings = {"amount = -1", "cycle_value = 77", "charge_time = '25:00'"})
    void list(String how) throws SQLException {
        LaterVersion.writes("update subscription set " + how + " where id = '" + spoilt.id() + "'");

        assertThat(subscriptions.ofCustomer(
                        sound.terms().merchantId(), sound.terms().customerKey(), Optional.empty(), 10))
                .containsExactly(sound);
        assertThat(instance.journal().rowsUnreadable()).containsExactly("subscription " + spoilt.id());
    }

    private List<PeriodCharge> claimed() {
        return LaterVersion.sessions().run(() -> charges.claimDue(NOW, NOW.plusSeconds(60), 1));
    }
}
