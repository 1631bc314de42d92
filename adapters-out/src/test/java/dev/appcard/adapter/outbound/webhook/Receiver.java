package dev.appcard.adapter.outbound.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A receiver that does with each connection what a test says, and keeps what it was sent. */
final class Receiver implements AutoCloseable {

    /** Answers one connection. */
    @FunctionalInterface
    interface Answer {
        void to(Socket socket) throws IOException;
    }

    private final ServerSocket server;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Receiver(Answer answer) throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer);
    }

    Receiver(ServerSocket server, Answer answer) {
        this.server = server;
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    Thread.ofVirtual().start(() -> serve(socket, answer));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    /** Reads the request and answers with these characters. */
    static Receiver answering(String answer) throws IOException {
        Receiver[] self = new Receiver[1];
        self[0] = new Receiver(socket -> {
            self[0].heard.add(request(socket));
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        });
        return self[0];
    }

    private static void serve(Socket socket, Answer answer) {
        try (socket) {
            answer.to(socket);
        } catch (IOException gone) {
            // The sender has closed it.
        }
    }

    /** Head and body. */
    static String request(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            head.write(in.read());
        }
        String text = head.toString(StandardCharsets.UTF_8);
        int length = Integer.parseInt(text.replaceAll("(?s).*Content-Length: ([0-9]+).*", "$1"));
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
