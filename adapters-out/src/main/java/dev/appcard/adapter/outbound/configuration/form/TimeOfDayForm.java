package dev.appcard.adapter.outbound.configuration.form;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of the day to the minute, {@code 09:00} for one. */
public record TimeOfDayForm() implements ValueForm<LocalTime> {

    private static final Pattern FORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    @Override
    public String description() {
        return "a time of the day, `HH:mm`";
    }

    @Override
    public Optional<LocalTime> read(String text) {
        return Optional.of(text).filter(value -> FORM.matcher(value).matches()).map(LocalTime::parse);
    }
}
