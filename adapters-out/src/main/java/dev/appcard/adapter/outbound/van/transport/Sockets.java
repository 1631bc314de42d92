package dev.appcard.adapter.outbound.van.transport;

import java.io.IOException;
import java.net.Socket;

/** Closes and ignores failures. */
final class Sockets {

    private Sockets() {}

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException brokenAnyway) {
            // A failed close changes nothing.
        }
    }
}
