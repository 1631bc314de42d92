package dev.appcard.demo.it;

import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.Platform.Plan;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * A platform of its own whose time tests may move, for all that need one; started with the first of them.
 *
 * @param clock of gateway and sandbox; time only ever goes on from test to test
 */
record ClockedPlatform(Platform platform, TestClock clock) {

    /** A test that moves it needs it alone. */
    static final String TIME = "time of the clocked platform";

    /** The sandbox reads the file again after 100 ms at the latest. */
    private static final Duration SANDBOX_LOOKS_AFTER = Duration.ofMillis(150);

    private static final class Shared {
        private static final ClockedPlatform RUNNING = start();
    }

    static ClockedPlatform get() {
        return Shared.RUNNING;
    }

    /** Returns when both sides go by the new time. */
    void move(Duration by) {
        clock.move(by);
        await("both sides see the moved clock")
                .pollDelay(SANDBOX_LOOKS_AFTER)
                .atMost(Duration.ofSeconds(40))
                .until(this::gatewayIsOnTime);
    }

    void moveTo(ZonedDateTime moment) {
        move(Duration.between(clock.now(), moment));
    }

    private boolean gatewayIsOnTime() {
        Answer opened = platform.merchant().post("/v1/payments", MerchantClient.order("ON_CONFIRM", 1_000));
        OffsetDateTime there = OffsetDateTime.parse(opened.text("requestedAt"));
        return Duration.between(there, clock.now()).abs().compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static ClockedPlatform start() {
        TestClock clock = TestClock.make();
        Map<String, String> everywhere = Map.of(TestClock.SETTING, clock.file().toString());
        Map<String, String> gateway = Map.ofEntries(
                // A buyer in a browser takes longer than the shared platform allows on a busy machine.
                Map.entry("AUTHENTICATE_WITHIN", "PT10M"),
                // So few that one instance alone does not take all that is due.
                Map.entry("SUBSCRIPTION_CHARGES_AT_ONCE", "6"),
                Map.entry("SUBSCRIPTION_LEASE", "PT30S"),
                Map.entry("SUBSCRIPTION_LOOK_AGAIN_AFTER", "PT1S"),
                Map.entry("SUBSCRIPTION_PAUSE_FIRST", "PT1S"),
                Map.entry("SUBSCRIPTION_PAUSE_LONGEST", "PT5S"),
                // So long that an instance can be killed between two pieces.
                Map.entry("NIGHTLY_PAUSE", "PT1.5S"),
                Map.entry("PAYMENT_PERSONAL_DATA_KEPT", "P30D"),
                Map.entry("REGISTRATION_PERSONAL_DATA_KEPT", "P30D"),
                Map.entry("CARD_PERSONAL_DATA_KEPT", "P30D"),
                Map.entry("SUBSCRIPTION_PERSONAL_DATA_KEPT", "P30D"));
        return new ClockedPlatform(Platform.start(new Plan("clocked", _ -> gateway, everywhere, "")), clock);
    }
}
