package dev.appcard.sandbox.van.server;

import dev.appcard.sandbox.van.telegram.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Reads whole telegrams from a connection, however the bytes are split or joined. */
final class FrameReader {
    /** Bytes that are no telegram: nothing after them on this connection can be trusted. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(String fault) {
            super(fault);
        }
    }

    private final Socket socket;
    private final InputStream in;
    private final Duration idle;
    private final Duration whole;

    /**
     * @param idle how long the VAN waits for a telegram to begin
     * @param whole how long a telegram may take from its first byte to its last
     */
    FrameReader(Socket socket, Duration idle, Duration whole) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.idle = idle;
        this.whole = whole;
    }

    /** The next telegram; empty where the peer has closed. Throws {@link Unreadable} or, too late, a time-out. */
    Optional<Frame> next() throws IOException {
        socket.setSoTimeout((int) idle.toMillis());
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        long deadline = System.nanoTime() + whole.toNanos();
        var digits = new byte[Frame.LENGTH_DIGITS];
        digits[0] = (byte) first;
        fill(digits, 1, deadline);
        int length = length(digits);
        var bytes = new byte[Frame.LENGTH_DIGITS + length];
        System.arraycopy(digits, 0, bytes, 0, digits.length);
        fill(bytes, digits.length, deadline);
        return Optional.of(new Frame(bytes));
    }

    private static int length(byte[] digits) throws Unreadable {
        String text = new String(digits, StandardCharsets.ISO_8859_1);
        if (!text.matches("[0-9]{4}")) {
            throw new Unreadable("Length is not digits");
        }
        int length = Integer.parseInt(text);
        if (length + Frame.LENGTH_DIGITS < Frame.HEADER) {
            throw new Unreadable("Length leaves no room for a header");
        }
        return length;
    }

    private void fill(byte[] bytes, int from, long deadline) throws IOException {
        int filled = from;
        while (filled < bytes.length) {
            long millisLeft = (deadline - System.nanoTime()) / 1_000_000;
            if (millisLeft <= 0) {
                throw new SocketTimeoutException("the telegram did not end in time");
            }
            socket.setSoTimeout((int) millisLeft);
            int read = in.read(bytes, filled, bytes.length - filled);
            if (read < 0) {
                throw new Unreadable("the connection closed inside a telegram");
            }
            filled += read;
        }
    }
}
