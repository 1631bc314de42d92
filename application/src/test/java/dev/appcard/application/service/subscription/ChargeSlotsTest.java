package dev.appcard.application.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodState;
import dev.appcard.domain.subscription.RetryCounters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An instance takes no more charges than it can begin")
class ChargeSlotsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant LEASE_ENDS = NOW.plusSeconds(120);

    private final ChargeSlots slots = new ChargeSlots(new SubscriptionSettings(
            LocalTime.of(9, 0),
            2,
            Duration.ofMinutes(2),
            Duration.ofSeconds(15),
            new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0)));

    @Test
    @DisplayName("and has a place again for each that has ended")
    void released() {
        slots.take(charge(1), LEASE_ENDS);
        slots.take(charge(2), LEASE_ENDS);
        assertThat(slots.free(NOW)).isZero();

        slots.release(charge(1));

        assertThat(slots.free(NOW)).isEqualTo(1);
    }

    @Test
    @DisplayName("and for one whose work was lost when its lease is over, not before")
    void leaseOver() {
        slots.take(charge(1), LEASE_ENDS);

        assertThat(slots.free(LEASE_ENDS.minusMillis(1))).isEqualTo(1);
        assertThat(slots.free(LEASE_ENDS)).isEqualTo(2);
    }

    @Test
    @DisplayName("and is not confused by one that ends after its lease")
    void releasedTwice() {
        slots.take(charge(1), LEASE_ENDS);
        slots.free(LEASE_ENDS);
        slots.release(charge(1));

        assertThat(slots.free(LEASE_ENDS)).isEqualTo(2);
    }

    private static PeriodCharge charge(int number) {
        return new PeriodCharge(
                new SubscriptionId("sub_00000000000000000000"),
                number,
                NOW,
                null,
                new PeriodState.Claimed(LEASE_ENDS),
                RetryCounters.NONE,
                null,
                null,
                2);
    }
}
