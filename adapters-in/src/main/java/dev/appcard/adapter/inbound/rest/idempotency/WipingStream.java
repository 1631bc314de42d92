package dev.appcard.adapter.inbound.rest.idempotency;

import java.io.InputStream;
import java.util.Arrays;

/** A body that was read before and is read once more: what has been read of it is wiped, and the rest when it is closed. */
final class WipingStream extends InputStream {

    private final byte[] bytes;
    private int at;

    /** @param bytes taken over */
    WipingStream(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        if (at == bytes.length) {
            return -1;
        }
        int next = bytes[at] & 0xff;
        bytes[at++] = 0;
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length > 0 && at == bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, count);
        Arrays.fill(bytes, at, at + count, (byte) 0);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return bytes.length - at;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
        at = bytes.length;
    }
}
