package dev.appcard.sandbox.issuer.automatic;

import java.util.concurrent.atomic.AtomicLong;

/** How often one-time codes were asked for in this run, and how many were given out. */
final class OtcCounters {
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong issued = new AtomicLong();

    void asked() {
        asked.incrementAndGet();
    }

    void issued() {
        issued.incrementAndGet();
    }

    long timesAsked() {
        return asked.get();
    }

    long timesIssued() {
        return issued.get();
    }
}
