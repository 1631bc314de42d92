package dev.appcard.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM: this JVM's Java, with options for a quick start rather than for speed. */
final class JavaCommand {
    private static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Dfile.encoding=UTF-8");

    private JavaCommand() {}

    static List<String> of(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** A main class from this JVM's own class path. */
    static List<String> ofMain(String mainClass) {
        return of(List.of("-classpath", System.getProperty("java.class.path"), mainClass));
    }
}
