package dev.appcard.adapter.outbound.persistence.subscription;

import static dev.appcard.domain.subscription.SubscriptionFixtures.FIXED;
import static dev.appcard.domain.subscription.SubscriptionFixtures.charge;
import static dev.appcard.domain.subscription.SubscriptionFixtures.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.persistence.LaterVersion;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Subscription;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A subscription, or a period's charge, whose status only a later version knows")
class SubscriptionsOfLaterVersionTest {
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    private final LaterVersion.Instance instance = new LaterVersion.Instance();
    private final JpaSubscriptions subscriptions = new JpaSubscriptions(LaterVersion.sessions(), instance.rows());
    private final JpaPeriodCharges charges = new JpaPeriodCharges(LaterVersion.sessions(), instance.rows());
    private final Subscription known = subscription(FIXED);
    private final Subscription unknown = subscription(FIXED);
    private final PeriodCharge due = charge(known, 1, PeriodStatus.WAITING, LONG_AGO);

    @BeforeEach
    void stored() throws SQLException {
        LaterVersion.writes("truncate subscription cascade");
        LaterVersion.sessions().run(() -> {
            subscriptions.add(known);
            subscriptions.add(unknown);
            charges.add(List.of(due, charge(unknown, 1, PeriodStatus.WAITING, LONG_AGO.minusSeconds(1))));
            return known;
        });
    }

    @Test
    @DisplayName("a charge is never claimed, and told once a minute")
    void claim() throws SQLException {
        plant("subscription_charge", "subscription_id", "skip_reason = 'LATER_REASON', ");

        assertThat(claimed()).extracting(PeriodCharge::subscription).containsExactly(known.id());
        assertThat(claimed()).isEmpty();
        instance.pass(Duration.ofMinutes(1));
        assertThat(claimed()).isEmpty();
        assertThat(instance.journal().rowsOfLaterVersion())
                .containsExactly("subscription_charge " + unknown.id() + "/1 LATER");
        assertThatExceptionOfType(RowOfLaterVersion.class).isThrownBy(() -> charges.findOpen(unknown.id()));
        assertThat(charges.of(unknown.id(), 0, 10)).isEmpty();
        assertThat(charges.openOf(List.of(known.id(), unknown.id()))).containsOnlyKeys(known.id());
    }

    @Test
    @DisplayName("a subscription does not hide the customer's others")
    void list() throws SQLException {
        plant("subscription", "id", "");

        assertThatExceptionOfType(RowOfLaterVersion.class).isThrownBy(() -> subscriptions.find(unknown.id()));
        assertThat(subscriptions.ofCustomer(
                        known.terms().merchantId(), known.terms().customerKey(), Optional.empty(), 10))
                .containsExactly(known);
        assertThat(instance.journal().rowsOfLaterVersion()).containsExactly("subscription " + unknown.id() + " LATER");
    }

    private void plant(String table, String key, String more) throws SQLException {
        LaterVersion.writes(
                "update " + table + " set " + more + "status = 'LATER' where " + key + " = '" + unknown.id() + "'");
    }

    private List<PeriodCharge> claimed() {
        return LaterVersion.sessions().run(() -> charges.claimDue(LONG_AGO, FAR, 1));
    }
}
