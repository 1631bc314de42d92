package dev.appcard.adapter.inbound.callback.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A body that must arrive within 10 s: a sender of one byte now and then cannot hold a thread longer
 * (docs/reliability.md F4.8).
 */
final class TimedBody extends InputStream {

    static final Duration LONGEST = Duration.ofSeconds(10);

    private final InputStream body;
    private final LongSupplier nanos;
    private final long start;

    /** @param nanos a clock that only moves forward, in nanoseconds */
    TimedBody(InputStream body, LongSupplier nanos) {
        this.body = body;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        checkTime();
        return body.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        checkTime();
        return body.read(into, offset, length);
    }

    private void checkTime() throws SocketTimeoutException {
        if (nanos.getAsLong() - start > LONGEST.toNanos()) {
            throw new SocketTimeoutException("the body takes too long");
        }
    }
}
