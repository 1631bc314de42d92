package dev.appcard.adapter.outbound.vault.keys;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A calendar and a ticker that move together, and only when a test says so. */
public final class TestTime implements InstantSource, Ticker {

    private final AtomicLong nanos = new AtomicLong();
    private final Instant start;

    public TestTime(Instant start) {
        this.start = start;
    }

    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanos.get());
    }

    @Override
    public long read() {
        return nanos.get();
    }
}
