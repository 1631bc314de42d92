package dev.appcard.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What is printed while the parts start: one line for each step, with the seconds since the launcher began. */
public final class Progress {
    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Prints one step. */
    public void step(String text) {
        out.println(String.format(Locale.ROOT, "[demo %5.1f s] %s", elapsed().toMillis() / 1000.0, text));
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
