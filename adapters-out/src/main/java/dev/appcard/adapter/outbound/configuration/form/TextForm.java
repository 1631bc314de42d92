package dev.appcard.adapter.outbound.configuration.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text of a certain pattern. */
public record TextForm(String description, Pattern pattern) implements ValueForm<String> {

    public static final TextForm ANY = new TextForm("a text", ".+");
    public static final TextForm HOST = new TextForm("a host name or address", "[A-Za-z0-9._:\\[\\]-]{1,253}");

    public TextForm(String description, String pattern) {
        this(description, Pattern.compile(pattern));
    }

    @Override
    public Optional<String> read(String text) {
        return Optional.of(text).filter(value -> pattern.matcher(value).matches());
    }
}
