package dev.appcard.domain.planted;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Breaks two rules on purpose: the domain knows a framework, and reads a clock of its own. */
@Singleton
final class ClockInDomain {

    Instant now() {
        return Instant.now();
    }
}
