package dev.appcard.sandbox;

/** The seed of a test's random input: a fresh one, printed, or {@code -Dseed=…}, which repeats a run. */
public final class Seed {
    private Seed() {}

    public static long of(Class<?> test) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(test.getSimpleName() + ": repeat with -Dseed=" + seed);
        return seed;
    }
}
