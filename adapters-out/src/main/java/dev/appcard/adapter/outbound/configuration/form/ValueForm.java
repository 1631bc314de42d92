package dev.appcard.adapter.outbound.configuration.form;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of value that a setting may have.
 *
 * @param description what a value has to look like, after "must be": for the operator and the table of settings
 * @param reader gives nothing when the text is not of this form, and never throws: the text may be a secret
 */
public record ValueForm<T>(String description, Function<String, Optional<T>> reader) {

    /** Empty when the text is not of this form. */
    public Optional<T> read(String text) {
        return reader.apply(text);
    }
}
