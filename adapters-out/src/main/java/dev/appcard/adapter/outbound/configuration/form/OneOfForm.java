package dev.appcard.adapter.outbound.configuration.form;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name of one of an enum's constants, as it is written there. */
public record OneOfForm<E extends Enum<E>>(Class<E> choices) implements ValueForm<E> {

    @Override
    public String description() {
        return EnumSet.allOf(choices).stream().map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }

    @Override
    public Optional<E> read(String text) {
        return EnumSet.allOf(choices).stream()
                .filter(choice -> choice.name().equals(text))
                .findFirst();
    }
}
