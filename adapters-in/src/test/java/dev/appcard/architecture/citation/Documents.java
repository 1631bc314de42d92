package dev.appcard.architecture.citation;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents by their path, {@code docs/api.md}, from the root or from a folder above the one that cites them, and their
 * sections and rows: {@code docs/api.md, "Errors"}, {@code …, row KB}.
 */
final class Documents implements Check {

    /** Of other projects: sources of what is known of the issuers' apps. */
    private static final Set<String> FOREIGN = Set.of("app-ios.md", "app-android.md");

    /** Papers that the project started from, and that the repository does not have. */
    private static final Pattern ABSENT = Pattern.compile("\\(seed[):]|\\(seed, \\d|\\bseed: |\\bthe seed's\\b");

    private static final Pattern PATH = Pattern.compile("(?<![\\w/.<>-])([\\w.<>/-]+\\.md)\\b");
    private static final Pattern FROM_ROOT = Pattern.compile("\"(docs/[\\w.<>/-]+\\.md)\"");
    private static final Pattern SECTIONS = Pattern.compile(
            "([\\w./-]+\\.md), (?:rows? [\\w가-힣 ]+(?:,| and) (?:and )?)?(\"[^\"]+\"(?:(?:,| and|, and) \"[^\"]+\")*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("([\\w./-]+\\.md), rows? (?!by )(\\w+)(?: and (\\w+))?");

    private final Repository repository;

    Documents(Repository repository) {
        this.repository = repository;
    }

    @Override
    public Stream<String> broken(Source source) {
        String prose = source.isMarkdown() ? source.withoutFences() : source.prose();
        Stream<String> missing = Stream.concat(
                        PATH.matcher(prose).results(),
                        FROM_ROOT.matcher(source.text()).results())
                .map(found -> found.group(1))
                .distinct()
                .filter(path -> !FOREIGN.contains(path)
                        && !path.contains("/target/")
                        && found(source, path).isEmpty());
        Stream<String> absent = ABSENT.matcher(prose).results().map(MatchResult::group);
        return Stream.of(missing, absent, brokenSections(source), brokenRows(source))
                .flatMap(each -> each);
    }

    private Stream<String> brokenSections(Source source) {
        return SECTIONS.matcher(source.prose())
                .results()
                .flatMap(cited -> QUOTED.matcher(cited.group(2))
                        .results()
                        .map(quoted -> quoted.group(1))
                        .filter(title -> !has(source, cited, title))
                        .map(title -> cited.group(1) + ", \"" + title + "\""));
    }

    private boolean has(Source source, MatchResult cited, String title) {
        String path = found(source, cited.group(1));
        return !path.isEmpty()
                && Headings.of(new Source(path, repository.text(path))).hasTitle(title);
    }

    private Stream<String> brokenRows(Source source) {
        return ROW.matcher(source.prose())
                .results()
                .flatMap(cited -> Stream.of(cited.group(2), cited.group(3))
                        .filter(row -> row != null && !hasRow(found(source, cited.group(1)), row))
                        .map(row -> cited.group(1) + ", row " + row));
    }

    private boolean hasRow(String path, String row) {
        return !path.isEmpty()
                && Pattern.compile("(?m)^\\| *`?" + row + "\\b")
                        .matcher(repository.text(path))
                        .find();
    }

    /** The document that is meant; empty where there is none. */
    private String found(Source source, String cited) {
        if (cited.contains("<")) {
            Pattern form = Pattern.compile(cited.replaceAll("<\\w+>", "[^/]+").replace(".", "\\."));
            return repository.documentsUnder("").stream()
                    .filter(path -> form.matcher(path).matches())
                    .findFirst()
                    .orElse("");
        }
        for (Path folder = Path.of(source.path()).getParent(); folder != null; folder = folder.getParent()) {
            String path = folder.resolve(cited).normalize().toString();
            if (repository.hasText(path)) {
                return path;
            }
        }
        return repository.hasText(cited) ? cited : "";
    }
}
