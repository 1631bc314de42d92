package dev.appcard.demo.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a gateway and its database, which a test may cut and mend, keep silent, or stop at a commit. */
final class DatabaseLine implements AutoCloseable {

    private final int databasePort;
    private final int port;
    private final Optional<CommitStops> stops;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket listening;
    private volatile CompletableFuture<Void> speaking = CompletableFuture.completedFuture(null);

    DatabaseLine(int databasePort) {
        this(databasePort, Optional.empty());
    }

    DatabaseLine(int databasePort, CommitStops stops) {
        this(databasePort, Optional.of(stops));
    }

    private DatabaseLine(int databasePort, Optional<CommitStops> stops) {
        this.databasePort = databasePort;
        this.stops = stops;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
    }

    /** Where the gateway finds it. */
    int port() {
        return port;
    }

    /** Every connection breaks, and none is taken. */
    void cut() {
        close(listening);
        open.forEach(DatabaseLine::close);
        open.clear();
    }

    void mend() {
        listening = listen(port);
    }

    /** Every connection stays, and others are taken, but nothing gets through until the line speaks again. */
    void keepSilent() {
        speaking = new CompletableFuture<>();
    }

    void speak() {
        speaking.complete(null);
    }

    @Override
    public void close() {
        speak();
        cut();
    }

    private ServerSocket listen(int on) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), on));
            Thread.ofVirtual().start(() -> accept(socket));
            return socket;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket client = socket.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                open.add(client);
                open.add(database);
                Optional<DatabaseTalk> talk = stops.map(DatabaseTalk::new);
                pump(
                        client,
                        database,
                        talk.<Passing>map(heard -> heard::toDatabase).orElse(this::passWhileSpeaking));
                pump(
                        database,
                        client,
                        talk.<Passing>map(heard -> heard::toGateway).orElse(this::passWhileSpeaking));
            }
        } catch (IOException cut) {
            // Until it is mended.
        }
    }

    private void passWhileSpeaking(InputStream from, OutputStream to) throws IOException {
        byte[] bytes = new byte[8_192];
        for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
            speaking.join();
            to.write(bytes, 0, read);
        }
    }

    /** How bytes get from one side to the other. */
    private interface Passing {

        void pass(InputStream from, OutputStream to) throws IOException;
    }

    private void pump(Socket from, Socket to, Passing passing) {
        Thread.ofVirtual().start(() -> pumpNow(from, to, passing));
    }

    private void pumpNow(Socket from, Socket to, Passing passing) {
        try {
            passing.pass(from.getInputStream(), to.getOutputStream());
        } catch (IOException broken) {
            // The other side is told below.
        } finally {
            close(from);
            close(to);
            open.remove(from);
        }
    }

    private static void close(java.io.Closeable socket) {
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            throw new UncheckedIOException(closedAnyway);
        }
    }
}
