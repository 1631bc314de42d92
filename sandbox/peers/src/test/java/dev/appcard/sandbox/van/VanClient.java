package dev.appcard.sandbox.van;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A raw connection to the VAN. */
final class VanClient implements AutoCloseable {
    private final Socket socket;
    private final DataInputStream in;

    VanClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        in = new DataInputStream(socket.getInputStream());
    }

    static Answer ask(int port, byte[] telegram) throws IOException {
        try (var client = new VanClient(port)) {
            return client.ask(telegram);
        }
    }

    Answer ask(byte[] telegram) throws IOException {
        send(telegram);
        return answer();
    }

    void send(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    void endOfSending() throws IOException {
        socket.shutdownOutput();
    }

    Answer answer() throws IOException {
        byte[] length = in.readNBytes(4);
        int rest = Integer.parseInt(new String(length, StandardCharsets.US_ASCII));
        byte[] bytes = Arrays.copyOf(length, 4 + rest);
        in.readFully(bytes, 4, rest);
        return new Answer(bytes);
    }

    /** What comes in one read. */
    int readOnce(byte[] buffer) throws IOException {
        return in.read(buffer);
    }

    /** Whether anything has come. */
    boolean hasBytes() throws IOException {
        return in.available() > 0;
    }

    /** The next so many bytes. */
    byte[] bytes(int count) throws IOException {
        return in.readNBytes(count);
    }

    /** Everything until the VAN closes. */
    byte[] rest() throws IOException {
        return in.readAllBytes();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
