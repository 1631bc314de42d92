package dev.appcard.sandbox.van.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The VAN's time of day, in Korea. */
public final class VanClock {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final Clock clock;

    public VanClock(Clock clock) {
        this.clock = clock.withZone(ZoneId.of("Asia/Seoul"));
    }

    /** A day and a time of that day that belong together. */
    public record Moment(LocalDate day, String time) {}

    public Moment now() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return new Moment(now.toLocalDate(), TIME.format(LocalTime.from(now)));
    }

    public OffsetDateTime timestamp() {
        return OffsetDateTime.now(clock);
    }

    long epochSecond() {
        return clock.instant().getEpochSecond();
    }
}
