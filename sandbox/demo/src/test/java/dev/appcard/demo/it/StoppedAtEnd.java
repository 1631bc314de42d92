package dev.appcard.demo.it;

/** Parts that end with this run, also when starting the others failed. */
final class StoppedAtEnd {

    private StoppedAtEnd() {}

    static <T extends AutoCloseable> T register(T part) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(part)));
        return part;
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            System.err.println("not stopped cleanly: " + failed.getMessage());
        }
    }
}
