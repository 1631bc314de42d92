package dev.appcard.demo.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to a gateway that stays open between calls, as a load balancer's does. Closed with the process at the latest. */
final class OpenConnection {

    private static final int LONGEST_ANSWER = 65_536;

    private final Socket socket;

    OpenConnection(int port) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(60_000);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @return 0 where the other side has closed it */
    int statusOf(String request) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return statusOf(socket.getInputStream());
        } catch (IOException closed) {
            return 0;
        }
    }

    private static int statusOf(InputStream from) throws IOException {
        byte[] answer = new byte[LONGEST_ANSWER];
        int length = from.read(answer);
        String head = new String(answer, 0, Math.max(length, 0), StandardCharsets.ISO_8859_1);
        return length <= 0 ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
    }
}
