package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.dayfile.DayFileDocument.Row;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** The document's example with changes, line by line; offsets are the document's. */
final class SpoiltDayFile {

    static final Charset KOREAN = Charset.forName("EUC-KR");
    private static final int WIDTH = 200;

    private final List<byte[]> lines = new ArrayList<>();

    SpoiltDayFile() {
        byte[] example = DayFileDocument.example();
        IntStream.range(0, example.length / (WIDTH + 1)).forEach(line -> {
            byte[] bytes = new byte[WIDTH];
            System.arraycopy(example, line * (WIDTH + 1), bytes, 0, WIDTH);
            lines.add(bytes);
        });
    }

    static List<Row> tableOf(int line, int lines) {
        return DayFileDocument.table(line == 1 ? "Header" : line == lines ? "Trailer" : "Movement");
    }

    int size() {
        return lines.size();
    }

    /** Writes a value over a field and leaves the line's check as it was. */
    SpoiltDayFile with(int line, String field, String value) {
        Row row = tableOf(line, size()).stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
        byte[] bytes = value.getBytes(KOREAN);
        if (bytes.length != row.width()) {
            throw new IllegalArgumentException(field + " has " + row.width() + " bytes");
        }
        System.arraycopy(bytes, 0, lines.get(line - 1), row.offset(), bytes.length);
        return this;
    }

    /** The check of that line is right again, so that only the value can be what is wrong. */
    SpoiltDayFile checked(int line) {
        check(lines.get(line - 1));
        return this;
    }

    SpoiltDayFile without(int line) {
        lines.remove(line - 1);
        return this;
    }

    SpoiltDayFile twice(int line) {
        lines.add(line, lines.get(line - 1).clone());
        return this;
    }

    SpoiltDayFile swapped(int line, int other) {
        Collections.swap(lines, line - 1, other - 1);
        return this;
    }

    byte[] bytes() {
        return joined("\n");
    }

    byte[] joined(String lineEnd) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            file.writeBytes(line);
            file.writeBytes(lineEnd.getBytes(StandardCharsets.US_ASCII));
        }
        return file.toByteArray();
    }

    static String ascii(byte[] file, int from, int width) {
        return new String(file, from, width, StandardCharsets.US_ASCII);
    }

    /** Puts the check of a line of 200 bytes right. */
    static void check(byte[] line) {
        CRC32 crc = new CRC32();
        crc.update(line, 0, WIDTH - 8);
        System.arraycopy("%08X".formatted(crc.getValue()).getBytes(StandardCharsets.US_ASCII), 0, line, WIDTH - 8, 8);
    }
}
