package dev.appcard.architecture.citation;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links and pictures of Markdown: the file is there, and so is the heading behind {@code #}. */
final class MarkdownLinks implements Check {

    private static final Pattern TARGET = Pattern.compile("\\]\\(([^)\\s]+)\\)|\\bsrc=\"([^\"]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    private final Repository repository;

    MarkdownLinks(Repository repository) {
        this.repository = repository;
    }

    @Override
    public Stream<String> broken(Source source) {
        if (!source.isMarkdown()) {
            return Stream.empty();
        }
        return TARGET.matcher(source.withoutFences())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches() && !leads(source, target));
    }

    private boolean leads(Source source, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String path = file.isEmpty()
                ? source.path()
                : Path.of(source.path()).resolveSibling(file).normalize().toString();
        if (hash < 0 || !path.endsWith(".md")) {
            return repository.has(path);
        }
        String text = path.equals(source.path()) ? source.text() : repository.text(path);
        return text != null && Headings.of(new Source(path, text)).anchors().contains(target.substring(hash + 1));
    }
}
