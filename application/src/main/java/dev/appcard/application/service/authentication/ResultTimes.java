package dev.appcard.application.service.authentication;

import dev.appcard.application.PaymentTimes;
import dev.appcard.domain.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Judges the time that an issuer signed: neither too old nor too far ahead (contracts.md). */
@Singleton
public class ResultTimes {

    private final PaymentTimes times;
    private final InstantSource clock;

    @Inject
    public ResultTimes(PaymentTimes times, InstantSource clock) {
        this.times = times;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Judgement {}

    record Fresh(Instant time) implements Judgement {}

    record Stale() implements Judgement {}

    record Unreadable() implements Judgement {}

    /** @param fourteenDigits {@code yyyyMMddHHmmss} in Korea */
    Judgement judge(String fourteenDigits) {
        return KoreanTime.parseFourteenDigits(fourteenDigits)
                .<Judgement>map(time -> isStale(time) ? new Stale() : new Fresh(time))
                .orElseGet(Unreadable::new);
    }

    private boolean isStale(Instant time) {
        Instant now = clock.instant();
        return time.isBefore(now.minus(times.resultMayBeOld())) || time.isAfter(now.plus(times.resultMayBeAhead()));
    }
}
