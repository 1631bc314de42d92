package dev.appcard.sandbox.van.request;

import dev.appcard.sandbox.van.telegram.MalformedTelegram;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Dates of telegrams, Korean time. 31 February is not one. */
final class TelegramDates {
    private static final DateTimeFormatter DAY = strict("uuuuMMdd");
    private static final DateTimeFormatter MOMENT = strict("uuuuMMddHHmmss");

    private TelegramDates() {}

    static LocalDate day(String yyyyMMdd) {
        try {
            return LocalDate.parse(yyyyMMdd, DAY);
        } catch (DateTimeException e) {
            throw new MalformedTelegram("TradeDate", "not a date");
        }
    }

    static LocalDate dayOfMoment(String yyyyMMddHHmmss) {
        try {
            return LocalDateTime.parse(yyyyMMddHHmmss, MOMENT).toLocalDate();
        } catch (DateTimeException e) {
            throw new MalformedTelegram("RequestDate", "not a date and time");
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
