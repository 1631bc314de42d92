package dev.appcard.adapter.outbound.van.transport;

import dev.appcard.domain.approval.UnknownReason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Reads one frame, however it is split, within one deadline for all of it. After a time-out it can go on where it
 * stopped. Not for several threads at once.
 */
final class FrameReader {

    private final Socket socket;
    private final InputStream in;
    private byte[] bytes = new byte[FrameLength.DIGITS];
    private int received;

    FrameReader(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /** Never throws: any failure leaves the outcome unknown. */
    Reception read(Deadline deadline) {
        try {
            return frame(deadline);
        } catch (SocketTimeoutException silence) {
            return new Reception.Nothing(UnknownReason.NO_ANSWER);
        } catch (EOFException closed) {
            return new Reception.Nothing(
                    received == 0 ? UnknownReason.CONNECTION_LOST : UnknownReason.UNREADABLE_ANSWER);
        } catch (IOException broken) {
            return new Reception.Nothing(UnknownReason.CONNECTION_LOST);
        }
    }

    /** Zeroes what was received, whole or not: nothing is to be read from here any more. */
    void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    private Reception frame(Deadline deadline) throws IOException {
        fill(FrameLength.DIGITS, deadline);
        OptionalInt length = FrameLength.parse(bytes);
        if (length.isEmpty()) {
            return new Reception.Nothing(UnknownReason.UNREADABLE_ANSWER);
        }
        int whole = FrameLength.DIGITS + length.getAsInt();
        fill(whole, deadline);
        return new Reception.Frame(bytes, hasMore());
    }

    /** An answer that is whole stays one, whatever becomes of the connection behind it. */
    private boolean hasMore() {
        try {
            return in.available() > 0;
        } catch (IOException closed) {
            return false;
        }
    }

    private void fill(int wanted, Deadline deadline) throws IOException {
        bytes = bytes.length < wanted ? Arrays.copyOf(bytes, wanted) : bytes;
        while (received < wanted) {
            if (deadline.hasPassed()) {
                throw new SocketTimeoutException();
            }
            socket.setSoTimeout(deadline.remainingMillis());
            int count = in.read(bytes, received, wanted - received);
            if (count < 0) {
                throw new EOFException();
            }
            received += count;
        }
    }
}
