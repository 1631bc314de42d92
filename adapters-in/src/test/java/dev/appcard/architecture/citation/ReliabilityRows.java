package dev.appcard.architecture.citation;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults, attacks and invariants by their number: each is the first cell of one row of {@code docs/reliability.md}. */
final class ReliabilityRows implements Check {

    static final String DOCUMENT = "docs/reliability.md";

    private static final Pattern ROW =
            Pattern.compile("(?<![\\w.-])(F\\d{1,2}\\.\\d{1,2}b?|[AK]\\d{1,2}|I-\\d{1,2})(?![\\w-])");

    private final String table;

    ReliabilityRows(String table) {
        this.table = table;
    }

    @Override
    public Stream<String> broken(Source source) {
        return ROW.matcher(source.prose())
                .results()
                .map(found -> found.group(1))
                .filter(row -> !table.contains("\n| " + row + " |"));
    }
}
