package dev.appcard.adapter.outbound.van.transport;

import java.io.IOException;
import java.net.Socket;

/** Closing without a word. */
final class Sockets {

    private Sockets() {}

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException brokenAnyway) {
            // It no longer matters to anything.
        }
    }
}
