package dev.appcard.adapter.outbound.van.dayfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/telegrams/dayfile.md}: its tables, and its example. */
final class DayFileDocument {

    /** A row of one of its tables. */
    record Row(int offset, String field, String kind, int width) {}

    private static final Path FOLDER = Path.of("../docs/telegrams");
    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+) \\| ([A-Za-z]+) \\| ([X9]) ([0-9]+) \\|.*");

    private DayFileDocument() {}

    static List<Row> table(String section) {
        try {
            return Files.readAllLines(FOLDER.resolve("dayfile.md")).stream()
                    .dropWhile(line -> !line.equals("## " + section))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Row(
                            Integer.parseInt(row.group(1)), row.group(2), row.group(3), Integer.parseInt(row.group(4))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] example() {
        try {
            return Files.readAllBytes(FOLDER.resolve("dayfile-example.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
