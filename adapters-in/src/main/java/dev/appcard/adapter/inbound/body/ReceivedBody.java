package dev.appcard.adapter.inbound.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A body that has been received, to be read once: what has been read is wiped, as it may be card data. Written by one
 * thread at a time, and read only afterwards.
 */
final class ReceivedBody extends ServletInputStream {

    private static final int FIRST = 1024;

    private final int most;
    private byte[] bytes = new byte[FIRST];
    private int length;
    private int position;
    private @Nullable IOException broken;

    /** @param most bytes that are kept; more are not taken */
    ReceivedBody(int most) {
        this.most = most;
    }

    synchronized void append(byte[] part, int partLength) {
        int taken = Math.min(partLength, most - length);
        if (length + taken > bytes.length) {
            byte[] larger = Arrays.copyOf(bytes, Math.min(most, Math.max(length + taken, 2 * bytes.length)));
            Arrays.fill(bytes, (byte) 0);
            bytes = larger;
        }
        System.arraycopy(part, 0, bytes, length, taken);
        length += taken;
    }

    synchronized boolean isFull() {
        return length == most;
    }

    /** @param cause thrown to the reader in the place of the end */
    synchronized void breakOff(IOException cause) {
        broken = cause;
    }

    /** For tests: the bytes as they are kept. */
    synchronized byte[] keptBytes() {
        return bytes.clone();
    }

    @Override
    public synchronized int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int wanted) throws IOException {
        if (position == length && broken != null) {
            throw broken;
        }
        if (position == length) {
            return -1;
        }
        int given = Math.min(wanted, length - position);
        System.arraycopy(bytes, position, into, offset, given);
        Arrays.fill(bytes, position, position + given, (byte) 0);
        position += given;
        return given;
    }

    @Override
    public synchronized boolean isFinished() {
        return position == length;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("the body is there already");
    }
}
