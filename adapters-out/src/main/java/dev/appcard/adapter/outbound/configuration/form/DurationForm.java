package dev.appcard.adapter.outbound.configuration.form;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** A duration in ISO-8601, {@code PT20S} for one, within limits that are both allowed. */
public record DurationForm(Duration least, Duration most) implements ValueForm<Duration> {

    public static DurationForm within(String least, String most) {
        return new DurationForm(Duration.parse(least), Duration.parse(most));
    }

    @Override
    public String description() {
        return "a duration from " + least + " to " + most;
    }

    @Override
    public Optional<Duration> read(String text) {
        try {
            return Optional.of(Duration.parse(text))
                    .filter(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
