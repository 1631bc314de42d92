package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** KSPAY's dates and times: digits only, Korean time. */
final class KspayTime {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter DATE = strict("uuuuMMdd");
    private static final DateTimeFormatter DATE_AND_TIME = strict("uuuuMMddHHmmss");

    private KspayTime() {}

    static String dateAndTime(Instant instant) {
        return DATE_AND_TIME.format(instant.atZone(SEOUL));
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** @throws TelegramFormatException when the two are no date and time */
    static LocalDateTime parse(String tradeDate, String tradeTime) {
        try {
            return LocalDateTime.parse(tradeDate + tradeTime, DATE_AND_TIME);
        } catch (DateTimeException malformed) {
            throw TelegramFormatException.of(KspayLayouts.ANSWER, "TradeDate", "no date and time");
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
