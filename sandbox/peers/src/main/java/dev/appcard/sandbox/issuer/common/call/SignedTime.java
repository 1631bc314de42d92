package dev.appcard.sandbox.issuer.common.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Times as the messages carry them: {@code yyyyMMddHHmmss} in Korea, good from 10 minutes old to 5 ahead. */
public final class SignedTime {
    /** How old a signed time may be. */
    public static final Duration MAXIMUM_AGE = Duration.ofMinutes(10);

    /** How far a signed time may be ahead, for clocks that differ. */
    public static final Duration MAXIMUM_LEAD = Duration.ofMinutes(5);

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private SignedTime() {}

    public static String format(Instant time) {
        return FORMAT.format(time.atZone(KOREA));
    }

    /** Empty if the text is no such time. */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, FORMAT).atZone(KOREA).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** Whether a time received now is accepted. */
    public static boolean isFresh(Instant time, Instant now) {
        return !time.isBefore(now.minus(MAXIMUM_AGE)) && !time.isAfter(now.plus(MAXIMUM_LEAD));
    }

    /** @throws CallRefusedException if the time is too old or too far ahead */
    public static void check(Instant time, Instant now) throws CallRefusedException {
        if (time.isBefore(now.minus(MAXIMUM_AGE))) {
            throw new CallRefusedException(CallFault.TIME_TOO_OLD, "");
        }
        if (time.isAfter(now.plus(MAXIMUM_LEAD))) {
            throw new CallRefusedException(CallFault.TIME_AHEAD, "");
        }
    }
}
