package dev.appcard.adapter.outbound.van.transport;

import dev.appcard.adapter.outbound.van.VanSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections to the VAN: a new one for each telegram, never more at once than are allowed. Stores share the places of
 * approvals and cancels; net cancels have their own, so that approvals that wait for a silent VAN keep none from being undone.
 */
public final class VanConnections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VanConnections.class);
    private final VanSettings settings;
    private final BoundedLookup lookup;
    private final FairPlaces places;
    private final FairPlaces netCancelPlaces;
    private final LateWatch lateWatch;

    public VanConnections(VanSettings settings) {
        this.settings = settings;
        this.lookup = new BoundedLookup(settings.host());
        this.places = new FairPlaces(settings.connections());
        this.netCancelPlaces = new FairPlaces(settings.netCancelConnections());
        this.lateWatch = new LateWatch(settings.timeouts().lateAnswerWatch(), settings.connections());
    }

    /** Connects for an approval or a cancel of this store's. Nothing is sent. */
    public Opening open(String storeId) {
        return open(storeId, places);
    }

    /** Connects for a net cancel of this store's. Nothing is sent. */
    public Opening openForNetCancel(String storeId) {
        return open(storeId, netCancelPlaces);
    }

    /** Stops listening for late answers. An open connection is closed by its holder. */
    @Override
    public void close() {
        lateWatch.close();
    }

    private Opening open(String storeId, FairPlaces from) {
        Deadline deadline = Deadline.in(settings.timeouts().connect());
        if (!from.take(storeId, deadline)) {
            LOG.warn("VAN not asked: all connections are in use");
            return Opening.Failed.NO_PLACE;
        }
        Opening opening = connect(deadline, () -> from.giveBack(storeId));
        if (opening instanceof Opening.Failed) {
            from.giveBack(storeId);
        }
        return opening;
    }

    private Opening connect(Deadline deadline, Runnable whenClosed) {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            InetSocketAddress address = new InetSocketAddress(lookup.find(deadline), settings.port());
            socket.connect(address, deadline.remainingMillis());
            return new VanConnection(socket, settings.timeouts().write(), lateWatch, whenClosed);
        } catch (IOException | RuntimeException unreachable) {
            LOG.warn("VAN unreachable: {}", unreachable.toString());
            Sockets.close(socket);
            return Opening.Failed.NO_WAY;
        }
    }
}
