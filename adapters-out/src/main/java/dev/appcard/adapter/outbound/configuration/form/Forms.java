package dev.appcard.adapter.outbound.configuration.form;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Single values: texts, numbers, keys, times and files. */
public final class Forms {
    public static final ValueForm<String> ANY_TEXT = text("a text", ".+");
    public static final ValueForm<String> HOST = text("a host name or address", "[A-Za-z0-9._:\\[\\]-]{1,253}");
    public static final ValueForm<Integer> PORT = wholeNumber(1, 65_535);

    private static final Pattern TIME_OF_DAY = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private Forms() {}

    /** A text of a certain pattern. */
    public static ValueForm<String> text(String description, String pattern) {
        return text(description, Pattern.compile(pattern).asMatchPredicate());
    }

    /** A text that another class knows to be right or wrong. */
    public static ValueForm<String> text(String description, Predicate<String> check) {
        return new ValueForm<>(description, text -> Optional.of(text).filter(check));
    }

    /** A whole number within limits that are both allowed. */
    public static ValueForm<Integer> wholeNumber(int least, int most) {
        return new ValueForm<>(
                "a number from " + least + " to " + most,
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .filter(value -> value >= least && value <= most));
    }

    /** {@code true} or {@code false}; no other word, so that a typing error never decides. */
    public static ValueForm<Boolean> yesNo() {
        return new ValueForm<>("`true` or `false`", text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** The name of one of an enum's constants, as it is written there. */
    public static <E extends Enum<E>> ValueForm<E> oneOf(Class<E> choices) {
        String names = EnumSet.allOf(choices).stream().map(Enum::name).collect(Collectors.joining(", "));
        return new ValueForm<>(
                "one of " + names,
                text -> EnumSet.allOf(choices).stream()
                        .filter(choice -> choice.name().equals(text))
                        .findFirst());
    }

    /** A key in hexadecimal. */
    public static ValueForm<byte[]> hex(int bytes) {
        return new ValueForm<>(
                2 * bytes + " hex digits (" + bytes + " bytes)",
                text -> Optional.of(text)
                        .filter(digits -> digits.length() == 2 * bytes)
                        .filter(digits -> digits.chars().allMatch(HexFormat::isHexDigit))
                        .map(HexFormat.of()::parseHex));
    }

    /** A duration in ISO-8601, {@code PT20S} for one, within limits that are both allowed. */
    public static ValueForm<Duration> duration(String least, String most) {
        Duration shortest = Duration.parse(least);
        Duration longest = Duration.parse(most);
        return new ValueForm<>(
                "a duration from " + shortest + " to " + longest,
                text -> duration(text)
                        .filter(value -> value.compareTo(shortest) >= 0 && value.compareTo(longest) <= 0));
    }

    /** A time limit: more than zero, and at most this. */
    public static ValueForm<Duration> timeLimit(String most) {
        return duration("PT0.01S", most);
    }

    /** A time of the day to the minute, {@code 09:00} for one. */
    public static ValueForm<LocalTime> timeOfDay() {
        return new ValueForm<>(
                "a time of the day, `HH:mm`",
                text -> Optional.of(text).filter(TIME_OF_DAY.asMatchPredicate()).map(LocalTime::parse));
    }

    /** The path of a file, whether it is there or not. */
    public static ValueForm<Path> path() {
        return new ValueForm<>("the path of a file", Forms::pathOf);
    }

    /** The path of a file that is there and may be read. */
    public static ValueForm<Path> readableFile() {
        return new ValueForm<>(
                "the path of a readable file",
                text -> pathOf(text).filter(Files::isRegularFile).filter(Files::isReadable));
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Path> pathOf(String text) {
        try {
            return Optional.of(text).filter(path -> !path.isBlank()).map(Path::of);
        } catch (InvalidPathException malformed) {
            return Optional.empty();
        }
    }
}
