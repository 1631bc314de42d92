package dev.appcard.adapter.outbound.configuration.form;

import java.util.Optional;

/** Whether something is so. Nothing but these two words, so that no slip of the pen decides. */
public record YesNoForm() implements ValueForm<Boolean> {

    @Override
    public String description() {
        return "`true` or `false`";
    }

    @Override
    public Optional<Boolean> read(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
