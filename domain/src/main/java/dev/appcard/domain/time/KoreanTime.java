package dev.appcard.domain.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Issuers, VAN and merchants all reckon in Korea's time: the business date comes from here and nowhere else. */
public final class KoreanTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private static final DateTimeFormatter FOURTEEN_DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern DIGITS = Pattern.compile("[0-9]{14}");

    private KoreanTime() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** {@code yyyyMMddHHmmss}. */
    public static String fourteenDigits(Instant instant) {
        return FOURTEEN_DIGITS.format(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** @return empty unless it is {@code yyyyMMddHHmmss} of a moment that exists */
    public static Optional<Instant> parseFourteenDigits(String text) {
        // The formatter alone would also take a sign and a year of five digits.
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(text, FOURTEEN_DIGITS).atZone(ZONE).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
