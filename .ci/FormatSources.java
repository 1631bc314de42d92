import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks or rewrites every Java source of the repository in palantir-java-format (4 spaces, 120 columns).
 *
 * <p>Run by Maven with the toolchain's Java: {@code check} (each build) ends with 1 and names the files that differ,
 * {@code write} ({@code mvn -Pformat}) rewrites them.
 *
 * <p>A text that was found to be formatted is remembered by its digest, together with the formatter and the Java that
 * said so: the same text is not formatted again, in whatever clone or branch it stands. Without that memory, as on a
 * fresh machine, every file is formatted.
 */
public final class FormatSources {
    private static final Style STYLE = Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    /** Some ten thousand texts; then it begins again. */
    private static final long MOST_BYTES = 1_000_000;

    private final boolean write;
    private final String formatter;
    private final Set<String> known;
    private final Queue<String> learned = new ConcurrentLinkedQueue<>();

    private FormatSources(boolean write, String version, Set<String> known) {
        this.write = write;
        this.formatter = "palantir " + version + " " + STYLE + " java " + Runtime.version();
        this.known = known;
    }

    /** Arguments: {@code check} or {@code write}, the root folder, the formatter's version, the file of the memory. */
    public static void main(String[] arguments) throws IOException {
        boolean write = "write".equals(arguments[0]);
        Path root = Path.of(arguments[1]).toRealPath();
        Path memory = Path.of(arguments[3]);
        FormatSources run = new FormatSources(write, arguments[2], read(memory));
        List<Path> sources = sources(root);
        List<Path> differing = sources.parallelStream()
                .filter(run::differs)
                .map(root::relativize)
                .sorted()
                .toList();
        remember(memory, run.learned);
        differing.forEach(file -> System.out.println((write ? "formatted " : "not formatted: ") + file));
        if (!write && !differing.isEmpty()) {
            System.out.println(
                    differing.size() + " files differ from palantir-java-format; `mvn -Pformat` rewrites them");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> isSource(root.relativize(path)))
                    .toList();
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

    private boolean differs(Path source) {
        try {
            String before = Files.readString(source);
            if (known.contains(digest(before))) {
                return false;
            }
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (before.equals(after)) {
                learned.add(digest(before));
                return false;
            }
            if (write) {
                Files.writeString(source, after);
            }
            return true;
        } catch (FormatterException beyondIt) {
            // Known: a bare `_` as component of a record pattern. A type pattern or `var _` says the same.
            System.out.println("palantir-java-format cannot read " + source + ": " + beyondIt.getMessage());
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(formatter.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static Set<String> read(Path memory) throws IOException {
        if (!Files.exists(memory)) {
            return Set.of();
        }
        if (Files.size(memory) > MOST_BYTES) {
            Files.delete(memory);
            return Set.of();
        }
        return new HashSet<>(Files.readAllLines(memory, StandardCharsets.ISO_8859_1));
    }

    /** Appended in one piece, so that two builds at once do no harm: a line that is torn is no text's digest. */
    private static void remember(Path memory, Queue<String> learned) throws IOException {
        if (!learned.isEmpty()) {
            Files.createDirectories(memory.toAbsolutePath().getParent());
            Files.writeString(
                    memory,
                    learned.stream().collect(Collectors.joining("\n", "\n", "\n")),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
