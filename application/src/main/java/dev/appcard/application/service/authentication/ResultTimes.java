package dev.appcard.application.service.authentication;

import dev.appcard.application.settings.PaymentTimeLimits;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Judges the time that an issuer signed: neither too old nor too far ahead (docs/issuers/contracts.md). */
@Singleton
public class ResultTimes {

    private final PaymentTimeLimits times;
    private final InstantSource clock;

    @Inject
    public ResultTimes(PaymentTimeLimits times, InstantSource clock) {
        this.times = times;
        this.clock = clock;
    }

    public boolean isStale(Instant time) {
        Instant now = clock.instant();
        return time.isBefore(now.minus(times.resultMayBeOld())) || time.isAfter(now.plus(times.resultMayBeAhead()));
    }
}
