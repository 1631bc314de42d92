package dev.appcard.adapter.outbound.vault.rotation;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What has become of the rows so far, said every now and then. */
final class Progress {

    private static final int LINE_EVERY = 1_000;

    private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
    private final String command;
    private final PrintStream out;
    private int rows;

    Progress(String command, PrintStream out) {
        this.command = command;
        this.out = out;
    }

    /** @return whether to go on with the next row */
    boolean goesOnAfter(RowOutcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        rows++;
        if (rows % LINE_EVERY == 0) {
            out.println(command + ": " + rows + " rows so far, " + inWords());
        }
        return outcome != RowOutcome.UNAVAILABLE;
    }

    private int of(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /**
     * Says the end of it.
     *
     * @throws IllegalStateException when something is left, with what to do
     */
    void finish() {
        out.println(command + ": " + rows + " rows, " + inWords());
        if (of(RowOutcome.UNAVAILABLE) > 0) {
            throw new IllegalStateException("a key is not to be had now; run it again to go on where it stopped");
        }
        if (of(RowOutcome.UNREADABLE) > 0) {
            throw new IllegalStateException("some rows do not open, and were left as they are: see above");
        }
    }

    private String inWords() {
        return counts.isEmpty()
                ? "nothing to do"
                : counts.entrySet().stream()
                        .map(entry ->
                                entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
