package dev.appcard.adapter.outbound.configuration.form;

import java.util.Optional;

/** A kind of value that a setting may have. */
public interface ValueForm<T> {

    /** What a value has to look like, after "must be": for the operator and the table of settings. */
    String description();

    /** Empty when the text is not of this form. Never throws: the text may be a secret. */
    Optional<T> read(String text);
}
