package dev.appcard.demo;

import java.nio.file.Path;

/**
 * What Maven tells the launcher, as system properties.
 *
 * @param directory {@code demo.directory}: what is kept between runs
 * @param libertyHome {@code liberty.home}: the unpacked runtime
 * @param builtServer {@code liberty.usr}: the user directory in which the build made the server
 * @param fresh {@code demo.fresh}: clear database and ledger first
 */
public record DemoOptions(Path directory, Path libertyHome, Path builtServer, boolean fresh) {
    /** Reads the properties; fails with {@link StartFailed} that names one that is missing. */
    public static DemoOptions fromProperties() {
        String fresh = System.getProperty("demo.fresh", "false");
        return new DemoOptions(
                path("demo.directory"),
                path("liberty.home"),
                path("liberty.usr"),
                fresh.isEmpty() || fresh.equals("true"));
    }

    private static Path path(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new StartFailed("the property " + property + " is not set; start the demo with `mvn -Pdemo`");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}
