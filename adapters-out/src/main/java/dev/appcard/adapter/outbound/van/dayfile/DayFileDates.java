package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.telegram.StrictReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Function;

/** Dates and times that exist. */
final class DayFileDates {

    private static final DateTimeFormatter DATE = strict("uuuuMMdd");
    private static final DateTimeFormatter TIME = strict("HHmmss");
    private static final DateTimeFormatter MOMENT = strict("uuuuMMddHHmmss");

    private DayFileDates() {}

    static LocalDate date(StrictReader line, String field) {
        return read(line, field, text -> LocalDate.parse(text, DATE));
    }

    static LocalTime time(StrictReader line, String field) {
        return read(line, field, text -> LocalTime.parse(text, TIME));
    }

    static LocalDateTime moment(StrictReader line, String field) {
        return read(line, field, text -> LocalDateTime.parse(text, MOMENT));
    }

    private static <T> T read(StrictReader line, String field, Function<String, T> parser) {
        String digits = line.digits(field);
        try {
            return parser.apply(digits);
        } catch (DateTimeException none) {
            throw line.fault(field, "no such date or time");
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
