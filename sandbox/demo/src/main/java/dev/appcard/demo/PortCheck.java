package dev.appcard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Checks before anything starts whether a port is free, on every loopback address. */
public final class PortCheck {
    private PortCheck() {}

    /** Fails with {@link StartFailed} that names the port and what wanted it. */
    public static void requireFree(int port, String wantedBy) {
        try {
            for (InetAddress loopback : InetAddress.getAllByName("localhost")) {
                bindAndRelease(loopback, port);
            }
        } catch (IOException taken) {
            throw new StartFailed("port " + port + " is taken; " + wantedBy + " needs it", taken);
        }
    }

    /** A port that is free now; another process may still take it before it is used. */
    public static int free() {
        try {
            return bindAndRelease(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static int bindAndRelease(InetAddress address, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return socket.getLocalPort();
        }
    }
}
