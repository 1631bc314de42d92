package dev.appcard.adapter.outbound.configuration.form;

import java.util.Optional;

/** A whole number within limits that are both allowed. */
public record WholeNumberForm(int least, int most) implements ValueForm<Integer> {

    public static final WholeNumberForm PORT = new WholeNumberForm(1, 65_535);

    @Override
    public String description() {
        return "a number from " + least + " to " + most;
    }

    @Override
    public Optional<Integer> read(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text)).filter(value -> value >= least && value <= most);
    }
}
