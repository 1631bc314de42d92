package dev.appcard.application.settings;

import dev.appcard.domain.retention.OldData;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * How long what is stored is kept.
 *
 * @param times one for each kind
 */
public record RetentionSettings(Map<OldData, Duration> times) {

    public RetentionSettings {
        times = Map.copyOf(times);
    }

    public Duration of(OldData what) {
        return Objects.requireNonNull(times.get(what), () -> "no time for " + what);
    }
}
