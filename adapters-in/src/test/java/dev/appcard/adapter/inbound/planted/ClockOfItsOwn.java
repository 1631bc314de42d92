package dev.appcard.adapter.inbound.planted;

import java.time.Instant;

/** Breaks a rule on purpose. */
public final class ClockOfItsOwn {

    Instant time() {
        return Instant.now();
    }
}
