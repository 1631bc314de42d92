package dev.appcard.application.service.authentication;

import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Judges the time that an issuer signed: neither too old nor too far ahead (contracts.md). */
@Singleton
public class ResultTimes {

    private final PaymentTimeLimits times;
    private final InstantSource clock;

    @Inject
    public ResultTimes(PaymentTimeLimits times, InstantSource clock) {
        this.times = times;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Judgement {}

    public record Fresh(Instant time) implements Judgement {}

    public record Stale() implements Judgement {}

    public record Unreadable() implements Judgement {}

    /** @param fourteenDigits {@code yyyyMMddHHmmss} in Korea */
    public Judgement judge(String fourteenDigits) {
        return KoreanTime.parseFourteenDigits(fourteenDigits)
                .<Judgement>map(time -> isStale(time) ? new Stale() : new Fresh(time))
                .orElseGet(Unreadable::new);
    }

    private boolean isStale(Instant time) {
        Instant now = clock.instant();
        return time.isBefore(now.minus(times.resultMayBeOld())) || time.isAfter(now.plus(times.resultMayBeAhead()));
    }
}
