package dev.appcard.demo.it;

import java.util.Random;

/** Where random test data begins: printed by each run, taken again with {@code -Dseed=…}. */
final class Seed {

    private static final String PROPERTY = "seed";

    private Seed() {}

    /** A generator for this test class. */
    static Random of(Class<?> test) {
        long seed = Long.getLong(PROPERTY, System.nanoTime());
        System.out.println(test.getSimpleName() + ": random data from -D" + PROPERTY + "=" + seed);
        return new Random(seed);
    }
}
