package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Keeps the ledger's events between runs: JSON, a line each, only ever appended. */
final class LedgerFile implements AutoCloseable {
    private final FileChannel channel;
    private final List<LedgerEvent> events;

    private LedgerFile(FileChannel channel, List<LedgerEvent> events) {
        this.channel = channel;
        this.events = List.copyOf(events);
    }

    static LedgerFile open(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        int whole = lastLineEnd(bytes);
        List<LedgerEvent> events = read(path, bytes, whole);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // A line without its end is one that a killed run did not finish: its answer was never sent.
        channel.truncate(whole).position(whole);
        return new LedgerFile(channel, events);
    }

    /** What the file held when it was opened. */
    List<LedgerEvent> events() {
        return events;
    }

    void append(LedgerEvent event) {
        byte[] json = Json.bytes(LedgerEventJson.write(event));
        ByteBuffer line =
                ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static List<LedgerEvent> read(Path path, byte[] bytes, int end) throws IOException {
        List<LedgerEvent> events = new ArrayList<>();
        var line = new ByteArrayOutputStream();
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                events.add(event(path, events.size() + 1, line.toByteArray()));
                line.reset();
            } else {
                line.write(bytes[i]);
            }
        }
        return events;
    }

    private static LedgerEvent event(Path path, int number, byte[] line) throws IOException {
        try {
            return LedgerEventJson.read(Json.readObject(line));
        } catch (BadRequest | IllegalArgumentException | DateTimeException e) {
            throw new IOException("line " + number + " of " + path + " is not of a ledger", e);
        }
    }
}
