package dev.appcard.adapter.outbound.van.transport;

import dev.appcard.adapter.outbound.van.VanSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections to the VAN: a new one for each telegram, first come first served, never more at once than are allowed. */
public final class VanConnections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VanConnections.class);
    private final VanSettings settings;
    private final Semaphore places;
    private final LateWatch lateWatch;

    public VanConnections(VanSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.connections(), true);
        this.lateWatch = new LateWatch(settings.timeouts().lateAnswerWatch(), settings.connections());
    }

    /** Connects; empty when there is no way or no place. Nothing is sent. */
    public Optional<VanConnection> open() {
        Deadline deadline = Deadline.in(settings.timeouts().connect());
        if (!hasPlace(deadline)) {
            LOG.warn("VAN not asked: all {} connections are in use", settings.connections());
            return Optional.empty();
        }
        Optional<VanConnection> connection = connect(deadline);
        if (connection.isEmpty()) {
            places.release();
        }
        return connection;
    }

    /** Stops listening for late answers. An open connection is closed by its holder. */
    @Override
    public void close() {
        lateWatch.close();
    }

    private boolean hasPlace(Deadline deadline) {
        try {
            return places.tryAcquire(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<VanConnection> connect(Deadline deadline) {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), deadline.remainingMillis());
            return Optional.of(new VanConnection(socket, settings.timeouts().write(), lateWatch, places::release));
        } catch (IOException | RuntimeException unreachable) {
            LOG.warn("VAN unreachable: {}", unreachable.toString());
            Sockets.close(socket);
            return Optional.empty();
        }
    }
}
