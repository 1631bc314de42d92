package dev.appcard.demo.it;

import dev.appcard.demo.it.Platform.Plan;
import java.util.Map;

/**
 * A platform of its own whose time tests may move, for all that need one; started with the first of them.
 *
 * @param clock of gateway and sandbox; time only ever goes on from test to test
 */
record ClockedPlatform(Platform platform, TestClock clock) {

    private static final class Shared {
        private static final ClockedPlatform RUNNING = start();
    }

    static ClockedPlatform get() {
        return Shared.RUNNING;
    }

    private static ClockedPlatform start() {
        TestClock clock = TestClock.make();
        Map<String, String> everywhere = Map.of(TestClock.SETTING, clock.file().toString());
        // A buyer in a browser takes longer than the shared platform allows on a busy machine.
        Map<String, String> gateway = Map.of("AUTHENTICATE_WITHIN", "PT10M");
        return new ClockedPlatform(Platform.start(new Plan("clocked", _ -> gateway, everywhere, "")), clock);
    }
}
