package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A caller that announces a body, and sends of it what it is told to. */
final class SlowSender implements AutoCloseable {

    private static final int STATUS = "HTTP/1.1 ".length();
    private static final int PATIENCE_MILLIS = 120_000;

    /** A body that asks for nothing, padded to this length. */
    static final int LENGTH = 20;

    private final Socket socket;
    private int sent;

    /** @param url of a POST; of its body nothing is sent yet */
    SlowSender(String url, String secretKey) {
        URI target = URI.create(url);
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), target.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        send("POST " + target.getPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                + MerchantClient.basic(secretKey) + "\r\nContent-Type: application/json\r\nContent-Length: " + LENGTH
                + "\r\n\r\n");
    }

    /** One byte more of the body; never the last one. */
    void sendByte() {
        if (sent < LENGTH - 1) {
            send(sent == 0 ? "{" : " ");
            sent++;
        }
    }

    void sendRest() {
        send((sent == 0 ? "{" : " ") + " ".repeat(LENGTH - sent - 2) + "}");
        sent = LENGTH;
    }

    /** Whether it has been answered, or cut off. */
    boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException cut) {
            return true;
        }
    }

    /** All that comes until the gateway closes the connection. */
    Answer answer() {
        try {
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int object = text.indexOf('{');
            JsonNode body = object < 0
                    ? Http.JSON.nullNode()
                    : Http.JSON.readTree(text.substring(object, text.lastIndexOf('}') + 1));
            return new Answer(
                    text.isEmpty() ? 0 : Integer.parseInt(text.substring(STATUS, STATUS + 3)),
                    object < 0 ? text : text.substring(0, object),
                    body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param status 0 where the connection was closed without an answer
     * @param body null where there is none
     */
    record Answer(int status, String head, JsonNode body) {}

    private void send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // It has served.
        }
    }
}
