package dev.appcard.architecture.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One Java file as the compiler reads it.
 *
 * @param path from the repository's root, with {@code /}
 * @param types all that have a name, nested and local ones too, in the order in which they stand
 */
record JavaSource(String path, int lines, List<DeclaredType> types) {

    /**
     * A type as it is declared.
     *
     * @param parameters of its longest constructor; of a record, its components
     */
    record DeclaredType(String name, boolean isNested, boolean isRecord, int parameters) {}

    /** Those of the repository in which this test runs, without what a build makes. */
    static List<JavaSource> ofTheRepository() {
        Path root = Path.of("..").toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> texts = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString().replace('\\', '/'), JavaSource::read));
            texts.keySet().removeIf(path -> path.contains("target/"));
            return parsed(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of texts by their paths. */
    static List<JavaSource> parsed(Map<String, String> texts) {
        List<Text> files = texts.entrySet().stream()
                .map(entry -> new Text(entry.getKey(), entry.getValue()))
                .toList();
        JavacTask task = (JavacTask) Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK")
                .getTask(null, null, null, List.of("-proc:none"), null, files);
        try {
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                sources.add(of(path, texts.get(path), unit));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaSource of(String path, String text, CompilationUnitTree unit) {
        Declarations declarations = new Declarations();
        declarations.scan(unit, null);
        return new JavaSource(path, Math.toIntExact(text.lines().count()), declarations.found);
    }

    /** Code of a module that runs, not that of its tests. */
    boolean isMainOf(List<String> modules) {
        return path.contains("src/main/java/") && modules.stream().anyMatch(path::startsWith);
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String path, String text) {
            super(URI.create("text:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Declarations extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final List<DeclaredType> found = new ArrayList<>();
        private int depth;

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (!type.getSimpleName().isEmpty()) {
                boolean isRecord = type.getKind() == Tree.Kind.RECORD;
                found.add(new DeclaredType(
                        type.getSimpleName().toString(),
                        depth > 0,
                        isRecord,
                        isRecord ? components(type) : parameters(type)));
            }
            depth++;
            super.visitClass(type, nothing);
            depth--;
            return null;
        }

        private static int parameters(ClassTree type) {
            return type.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(MethodTree.class::cast)
                    .filter(method -> method.getName().contentEquals("<init>"))
                    .mapToInt(method -> method.getParameters().size())
                    .max()
                    .orElse(0);
        }

        private static int components(ClassTree type) {
            return Math.toIntExact(type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count());
        }
    }
}
