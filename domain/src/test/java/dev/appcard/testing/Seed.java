package dev.appcard.testing;

import java.util.Random;

/** Where random test data begins: printed by each test that asks for it, taken again with {@code -Dseed=…}. */
public final class Seed {

    private static final String PROPERTY = "seed";

    private Seed() {}

    /** A generator for this test class. */
    public static Random of(Class<?> test) {
        long seed = Long.getLong(PROPERTY, System.nanoTime());
        System.out.println(test.getSimpleName() + ": random data from -D" + PROPERTY + "=" + seed);
        return new Random(seed);
    }
}
