package dev.appcard.adapter.outbound.van.transport;

import dev.appcard.domain.approval.UnknownReason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection for one telegram and its answer. Must be closed, sent or not: it holds one of the places. */
public final class VanConnection implements Opening, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VanConnection.class);
    private final Socket socket;
    private final FrameReader reader;
    private final Duration writeTimeout;
    private final LateWatch lateWatch;
    private final Runnable whenClosed;
    private final AtomicBoolean closed = new AtomicBoolean();

    VanConnection(Socket socket, Duration writeTimeout, LateWatch lateWatch, Runnable whenClosed) throws IOException {
        this.socket = socket;
        this.reader = new FrameReader(socket);
        this.writeTimeout = writeTimeout;
        this.lateWatch = lateWatch;
        this.whenClosed = whenClosed;
    }

    /**
     * Sends and waits. Never throws: from the first byte on, whatever breaks leaves the outcome unknown.
     *
     * @param telegram zeroed as soon as the network has taken it, or has refused to, and before anything is waited for
     */
    public Reception exchange(byte[] telegram, Duration answerTimeout) {
        try {
            write(telegram);
            return reader.read(Deadline.in(answerTimeout));
        } catch (IOException | RuntimeException broken) {
            LOG.warn("VAN connection broke while sending: {}", broken.toString());
            return new Reception.Nothing(UnknownReason.CONNECTION_LOST);
        }
    }

    /** Gives this connection's place back, while {@link LateWatch} goes on listening for a late answer. */
    public void closeButListen(Consumer<byte[]> late) {
        if (closed.compareAndSet(false, true)) {
            lateWatch.listen(socket, reader, late);
            whenClosed.run();
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            reader.wipe();
            Sockets.close(socket);
            whenClosed.run();
        }
    }

    private void write(byte[] telegram) throws IOException {
        try (WriteWatchdog _ = WriteWatchdog.over(socket, writeTimeout)) {
            OutputStream out = socket.getOutputStream();
            out.write(telegram);
            out.flush();
        } finally {
            Arrays.fill(telegram, (byte) 0);
        }
    }
}
