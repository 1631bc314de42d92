package dev.appcard.demo.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

/** A line to the VAN on which nothing comes back until it is released. */
final class HeldLine implements AutoCloseable {

    private final int vanPort;
    private final ServerSocket listening;
    private final CompletableFuture<Void> released = new CompletableFuture<>();

    HeldLine(int vanPort) {
        this.vanPort = vanPort;
        try {
            this.listening = new ServerSocket();
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.startVirtualThread(this::accept);
    }

    /** Where the gateway finds it. */
    int port() {
        return listening.getLocalPort();
    }

    /** Every answer that was held arrives, and from now on each at once. */
    void release() {
        released.complete(null);
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException closedAnyway) {
            throw new UncheckedIOException(closedAnyway);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket gateway = listening.accept();
                Socket van = new Socket(InetAddress.getLoopbackAddress(), vanPort);
                Thread.startVirtualThread(() -> pass(gateway, van, CompletableFuture.completedFuture(null)));
                Thread.startVirtualThread(() -> pass(van, gateway, released));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void pass(Socket from, Socket to, CompletableFuture<Void> released) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                released.join();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException broken) {
            // Either side has ended it.
        }
    }
}
