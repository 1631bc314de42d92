package dev.appcard.adapter.inbound.rest.common;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A body that must be there within a time, counted from when this is made. Looked at before each read: the server ends a read
 * to which nothing comes for as long (docs/reliability.md F4.8).
 */
public final class TimedBody extends InputStream {

    private final InputStream body;
    private final Duration longest;
    private final LongSupplier nanos;
    private final long start;

    /** @param nanos a clock that only moves forward, in nanoseconds */
    public TimedBody(InputStream body, Duration longest, LongSupplier nanos) {
        this.body = body;
        this.longest = longest;
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
        if (nanos.getAsLong() - start > longest.toNanos()) {
            throw new SocketTimeoutException("the body takes too long");
        }
    }
}
