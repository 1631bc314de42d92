package dev.appcard.architecture.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the repository holds: its files and folders, its types, and the texts that cite them. */
final class Repository {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> MADE_OR_PRIVATE =
            Set.of("target", ".git", ".demo", ".idea", ".vscode", ".settings", ".cifuzz-corpus");
    /** Where these checks plant what is not there. */
    private static final String PLANTED = "/architecture/citation/";

    private static final Pattern READ = Pattern.compile(".*\\.(java|md|ya?ml|xml|sql|jte|js|css|properties)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> planters = new HashSet<>();
    private final Set<String> endings;
    private final Set<String> types;
    private final Set<String> words;

    private Repository() {
        try {
            Files.walkFileTree(ROOT, new Reader());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        endings = Stream.concat(files.stream(), folders.stream())
                .flatMap(Repository::endings)
                .collect(Collectors.toSet());
        types = namesIn(TYPE, 1);
        words = namesIn(WORD, 0);
    }

    static Repository read() {
        return new Repository();
    }

    Stream<Source> sources() {
        return texts.entrySet().stream().map(entry -> new Source(entry.getKey(), entry.getValue()));
    }

    boolean hasText(String path) {
        return texts.containsKey(path);
    }

    String text(String path) {
        return texts.get(path);
    }

    /** The file or folder of this path, from the root. */
    boolean has(String path) {
        return files.contains(path) || folders.contains(path);
    }

    /** Whether a file's or folder's path, or its end from some folder's name on, is this. */
    boolean hasEnding(String path) {
        return endings.contains(path);
    }

    /** Whether one is of this form. */
    boolean hasEnding(Pattern form) {
        return endings.stream().anyMatch(ending -> form.matcher(ending).matches());
    }

    boolean hasType(String simpleName) {
        return types.contains(simpleName) || planters.contains(simpleName);
    }

    /** Whether code, not a document, has this word anywhere. */
    boolean hasWord(String word) {
        return words.contains(word);
    }

    List<String> documentsUnder(String folder) {
        return texts.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }

    private static Stream<String> endings(String path) {
        return Stream.iterate(
                path, rest -> !rest.isEmpty(), rest -> rest.contains("/") ? rest.substring(rest.indexOf('/') + 1) : "");
    }

    private Set<String> namesIn(Pattern name, int group) {
        return texts.entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith(".md"))
                .flatMap(entry -> name.matcher(entry.getValue()).results().map(found -> found.group(group)))
                .collect(Collectors.toSet());
    }

    private final class Reader extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (MADE_OR_PRIVATE.contains(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(relative(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = relative(file);
            files.add(path);
            if (path.contains(PLANTED)) {
                planters.add(path.substring(path.lastIndexOf('/') + 1).replace(".java", ""));
            } else if (READ.matcher(path).matches()) {
                texts.put(path, Files.readString(file));
            }
            return FileVisitResult.CONTINUE;
        }

        private static String relative(Path path) {
            return ROOT.relativize(path).toString().replace('\\', '/');
        }
    }
}
