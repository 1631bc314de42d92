package dev.appcard.adapter.outbound.van;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The other end of the wire, doing to each connection what a test tells it. Speaks of no telegram's content. */
public final class PeerVan implements AutoCloseable {

    /** What is done with one connection; it is closed afterwards. */
    @FunctionalInterface
    public interface Script {
        void play(Connection connection) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final List<byte[]> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Script script;

    public PeerVan(Script script) throws IOException {
        this.server = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
        this.script = script;
        Thread.ofVirtual().start(this::accept);
    }

    /** Reads the request, then sends these bytes in one write and closes. */
    public static Script answering(byte[] bytes) {
        return connection -> {
            connection.readRequest();
            connection.write(bytes);
        };
    }

    /** Reads the request, sends these bytes and then nothing, without closing. */
    public static Script fallingSilentAfter(byte[] bytes) {
        return connection -> {
            connection.readRequest();
            connection.write(bytes);
            connection.holdUntilEnd();
        };
    }

    public void play(Script next) {
        script = next;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Requests that arrived whole. */
    public List<byte[]> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Script now = script;
                Thread.ofVirtual().start(() -> serve(socket, now));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, Script now) {
        try (socket) {
            socket.setTcpNoDelay(true);
            now.play(new Connection(socket));
        } catch (IOException gone) {
            // The gateway has closed: some tests want just that.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One connection, as the script sees it. */
    public final class Connection {

        private final DataInputStream in;
        private final OutputStream out;

        Connection(Socket socket) throws IOException {
            this.in = new DataInputStream(socket.getInputStream());
            this.out = socket.getOutputStream();
        }

        public byte[] readRequest() throws IOException {
            byte[] request = receive();
            requests.add(request);
            return request;
        }

        /** Keeps nothing of it. */
        public void skipRequest() throws IOException {
            Arrays.fill(receive(), (byte) 0);
        }

        private byte[] receive() throws IOException {
            byte[] length = new byte[4];
            in.readFully(length);
            int width = Integer.parseInt(new String(length, StandardCharsets.US_ASCII));
            byte[] request = new byte[4 + width];
            System.arraycopy(length, 0, request, 0, 4);
            in.readFully(request, 4, width);
            return request;
        }

        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** Until the gateway closes this connection. */
        public int readToEnd() throws IOException {
            return in.readAllBytes().length;
        }

        /** Keeps the connection open until the peer is shut down. */
        public void holdUntilEnd() throws InterruptedException {
            closing.await();
        }

        /** Waits this long, or less when the peer is shut down. */
        public void pause(long millis) throws InterruptedException {
            if (closing.await(millis, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("the peer is shut down");
            }
        }
    }
}
