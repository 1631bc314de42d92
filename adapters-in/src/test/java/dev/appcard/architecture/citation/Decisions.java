package dev.appcard.architecture.citation;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decisions by their number, {@code ADR 0013}. */
final class Decisions implements Check {

    private static final Pattern NUMBER = Pattern.compile("\\bADRs?[ -](\\d{1,4})");

    private final Repository repository;

    Decisions(Repository repository) {
        this.repository = repository;
    }

    @Override
    public Stream<String> broken(Source source) {
        return NUMBER.matcher(source.isMarkdown() ? source.text() : source.prose())
                .results()
                .map(found -> found.group(1))
                .filter(number ->
                        repository.documentsUnder("docs/adr/" + number + "-").size() != 1);
    }
}
