package dev.appcard.sandbox.van.server;

import dev.appcard.sandbox.shared.Pause;
import dev.appcard.sandbox.van.ledger.Ledger;
import dev.appcard.sandbox.van.log.TelegramLog;
import dev.appcard.sandbox.van.rule.VanRules;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Listens on loopback for KSPAY telegrams; a virtual thread for each connection, and not more than {@link #MOST}. */
public final class VanServer implements AutoCloseable {
    /** Connections at a time; one more is closed at once. */
    public static final int MOST = 2000;

    private static final System.Logger LOG = System.getLogger(VanServer.class.getName());
    private static final int BACKLOG = 512;

    private final ServerSocket listener;
    private final TelegramHandler handler;
    private final TelegramLog log;
    private final VanTimeouts timeouts;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(MOST);

    private VanServer(ServerSocket listener, TelegramHandler handler, TelegramLog log, VanTimeouts timeouts) {
        this.listener = listener;
        this.handler = handler;
        this.log = log;
        this.timeouts = timeouts;
    }

    /** Binds the port (0: any free one). Throws {@link java.net.BindException} if it is taken. */
    public static VanServer start(
            int port, Ledger ledger, VanRules rules, TelegramLog log, Pause pause, VanTimeouts timeouts)
            throws IOException {
        var listener = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        var server = new VanServer(listener, new TelegramHandler(ledger, rules, log, pause), log, timeouts);
        server.threads.execute(server::accept);
        return server;
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
        for (Socket socket : open) {
            socket.close();
        }
        threads.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                take(listener.accept());
            } catch (IOException e) {
                LOG.log(listener.isClosed() ? Level.DEBUG : Level.WARNING, "accepting a connection failed", e);
            }
        }
    }

    private void take(Socket socket) throws IOException {
        if (!places.tryAcquire()) {
            socket.close();
            return;
        }
        open.add(socket);
        threads.execute(() -> serve(socket));
    }

    private void serve(Socket socket) {
        try (socket) {
            new VanConnection(socket, handler, log, timeouts).serve();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection broke", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a telegram failed", e);
        } finally {
            open.remove(socket);
            places.release();
        }
    }
}
