package dev.appcard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The built server, copied out of the build's folder, so that a later build cannot remove the files of a running
 * server.
 *
 * @param home the unpacked Liberty runtime
 * @param userDirectory the copy; also holds the server's logs and caches, which make its next start quicker
 */
public record LibertyServer(Path home, Path userDirectory) {
    static final String NAME = "appcard";
    private static final List<String> COPIED = List.of("server.xml", "server.env", "apps", "lib");

    /** Brings the copy up to date with the server that the build made in {@code builtUserDirectory}. */
    public static LibertyServer copyOf(Path home, Path builtUserDirectory, Path userDirectory) {
        Path built = builtUserDirectory.resolve("servers").resolve(NAME);
        Path copy = userDirectory.resolve("servers").resolve(NAME);
        try {
            for (String part : COPIED) {
                copyTree(built.resolve(part), copy.resolve(part));
            }
        } catch (IOException incomplete) {
            throw new StartFailed("no complete server in " + built + ", build it with Maven first", incomplete);
        }
        return new LibertyServer(home, userDirectory);
    }

    /** The server as one process, without the shell script around it: signals reach it and nothing else. */
    List<String> command() {
        Path tools = home.resolve("bin").resolve("tools");
        return JavaCommand.of(List.of(
                "-Xmx768m",
                "-javaagent:" + tools.resolve("ws-javaagent.jar"),
                "@" + home.resolve("lib/platform/java/java9.options"),
                "-jar",
                tools.resolve("ws-server.jar").toString(),
                NAME));
    }

    /** What the shell script would set: where the server is, and the variables of its {@code server.env}. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("WLP_USER_DIR", userDirectory.toAbsolutePath().toString());
        for (String line : serverEnv()) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                environment.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return Map.copyOf(environment);
    }

    private List<String> serverEnv() {
        try {
            return Files.readAllLines(
                    userDirectory.resolve("servers").resolve(NAME).resolve("server.env"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path source : paths.toList()) {
                copyIfChanged(source, to.resolve(from.relativize(source).toString()));
            }
        }
    }

    private static void copyIfChanged(Path source, Path target) throws IOException {
        if (Files.isDirectory(source)) {
            Files.createDirectories(target);
        } else if (!Files.exists(target) || !sameStamp(source, target)) {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static boolean sameStamp(Path source, Path target) throws IOException {
        return Files.size(source) == Files.size(target)
                && Files.getLastModifiedTime(source).equals(Files.getLastModifiedTime(target));
    }
}
