package dev.appcard.adapter.outbound.configuration.form;

import java.util.Optional;
import java.util.function.Predicate;

/** A text that somebody else knows to be right or wrong. */
public record CheckedTextForm(String description, Predicate<String> check) implements ValueForm<String> {

    @Override
    public Optional<String> read(String text) {
        return Optional.of(text).filter(check);
    }
}
