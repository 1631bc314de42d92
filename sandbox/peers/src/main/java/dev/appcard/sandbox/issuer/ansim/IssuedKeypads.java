package dev.appcard.sandbox.issuer.ansim;

import dev.appcard.sandbox.issuer.common.browser.PageCall;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keypads that are shown on pages now. Each is good for one form of its own call, and for as long as a call is
 * fresh.
 */
final class IssuedKeypads {
    private static final Duration KEPT = Duration.ofMinutes(15);

    private record Issued(Keypad keypad, PageCall call, Instant made) {}

    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final SecureRandom random;
    private final Clock clock;

    IssuedKeypads(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** A fresh keypad for a page of this call. */
    Keypad issue(PageCall call) {
        Instant now = clock.instant();
        issued.values().removeIf(old -> old.made().isBefore(now.minus(KEPT)));
        Keypad keypad = Keypad.shuffled(random);
        issued.put(keypad.id(), new Issued(keypad, call, now));
        return keypad;
    }

    /** Gives the keypad back, once; empty if it was used, is too old, or belongs to another call. */
    Optional<Keypad> take(String id, PageCall call) {
        return Optional.ofNullable(issued.remove(id))
                .filter(taken -> taken.call().equals(call))
                .filter(taken -> !taken.made().isBefore(clock.instant().minus(KEPT)))
                .map(Issued::keypad);
    }
}
