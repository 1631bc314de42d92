package dev.appcard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a process has written since it was started, out of a file that keeps earlier runs too.
 *
 * @param file UTF-8 lines
 * @param from the offset in bytes at which this run begins
 */
public record ProcessLog(Path file, long from) {
    private static final int TAIL = 20;
    private static final int READABLE = 600;
    private static final Pattern JSON_MESSAGE =
            Pattern.compile("\"(?:message|formattedMessage)\":\"((?:[^\"\\\\]|\\\\.)*+)");

    static ProcessLog endOf(Path file) throws IOException {
        return new ProcessLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** The lines of this run so far. */
    public List<String> lines() {
        try {
            byte[] all = Files.readAllBytes(file);
            int begin = (int) Math.min(from, all.length);
            return new String(all, begin, all.length - begin, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first line of this run that contains the text. */
    public Optional<String> find(String text) {
        return lines().stream().filter(line -> line.contains(text)).findFirst();
    }

    /** What a line says: the message of a JSON line, else the line itself, cut to a readable length. */
    static String message(String line) {
        Matcher json = JSON_MESSAGE.matcher(line.substring(0, Math.min(line.length(), 4 * READABLE)));
        String text = json.find() ? json.group(1).replace("\\n", " ").replace("\\\"", "\"") : line;
        return text.length() > READABLE ? text.substring(0, READABLE) + " …" : text;
    }

    /** The last lines, for an error message. */
    public String tail() {
        List<String> lines = lines();
        return lines.subList(Math.max(0, lines.size() - TAIL), lines.size()).stream()
                .map(ProcessLog::message)
                .collect(Collectors.joining("\n"));
    }
}
