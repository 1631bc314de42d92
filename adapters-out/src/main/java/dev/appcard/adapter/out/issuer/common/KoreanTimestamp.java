package dev.appcard.adapter.out.issuer.common;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times in messages: {@code yyyyMMddHHmmss} in Korea. */
public final class KoreanTimestamp {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final Pattern FOURTEEN_DIGITS = Pattern.compile("[0-9]{14}");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private KoreanTimestamp() {}

    public static String of(Instant time) {
        return FORMAT.format(time.atZone(KOREA));
    }

    /** Empty unless it is fourteen digits that are a day and a time. */
    public static Optional<Instant> parse(String text) {
        if (!FOURTEEN_DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(text, FORMAT).atZone(KOREA).toInstant());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
