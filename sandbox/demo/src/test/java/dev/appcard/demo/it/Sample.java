package dev.appcard.demo.it;

/** How much of a table of faults that take their time is tried: each second one, or all with {@code -Dfaults=all}. */
final class Sample {

    private static final String PROPERTY = "faults";
    private static final boolean ALL = "all".equals(System.getProperty(PROPERTY));

    private Sample() {}

    /** @return whether the nth of a row of like faults, of which each second one is enough, is tried; n begins at 1 */
    static boolean has(int nth) {
        return ALL || nth % 2 == 1;
    }
}
