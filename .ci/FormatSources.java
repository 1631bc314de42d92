import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or rewrites every Java source of the repository in palantir-java-format (4 spaces, 120 columns).
 *
 * <p>Run by Maven with the toolchain's Java: {@code check} (each build) ends with 1 and names the files that differ,
 * {@code write} ({@code mvn -Pformat}) rewrites them.
 */
public final class FormatSources {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private FormatSources() {}

    /** Arguments: {@code check} or {@code write}, and the root folder. */
    public static void main(String[] arguments) throws IOException {
        boolean write = "write".equals(arguments[0]);
        Path root = Path.of(arguments[1]).toRealPath();
        List<Path> differing = sources(root)
                .parallel()
                .filter(source -> differs(source, write))
                .map(root::relativize)
                .sorted()
                .toList();
        differing.forEach(file -> System.out.println((write ? "formatted " : "not formatted: ") + file));
        if (!write && !differing.isEmpty()) {
            System.out.println(
                    differing.size() + " files differ from palantir-java-format; `mvn -Pformat` rewrites them");
            System.exit(1);
        }
    }

    private static Stream<Path> sources(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk
                    .filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> isSource(root.relativize(path)))
                    .toList()
                    .stream();
        }
    }

    private static boolean isSource(Path path) {
        for (Path part : path) {
            if (List.of("target", ".demo", ".git", "node_modules").contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean differs(Path source, boolean write) {
        try {
            String before = Files.readString(source);
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (!before.equals(after) && write) {
                Files.writeString(source, after);
            }
            return !before.equals(after);
        } catch (FormatterException beyondIt) {
            // Known: a bare `_` as component of a record pattern. A type pattern or `var _` says the same.
            System.out.println("palantir-java-format cannot read " + source + ": " + beyondIt.getMessage());
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
