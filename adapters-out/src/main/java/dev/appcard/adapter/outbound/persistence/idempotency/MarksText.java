package dev.appcard.adapter.outbound.persistence.idempotency;

import dev.appcard.domain.idempotency.CallMarks;
import java.util.Map;
import java.util.stream.Collectors;

/** Marks as one text: a line for each field, its mark, a blank and its name, in which blanks may be. */
final class MarksText {
    private MarksText() {}

    static String of(CallMarks marks) {
        return marks.byField().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getValue() + ' ' + field.getKey())
                .collect(Collectors.joining("\n"));
    }

    static CallMarks read(String keyId, String text) {
        return new CallMarks(
                keyId,
                text.lines()
                        .map(line -> line.split(" ", 2))
                        .collect(Collectors.toUnmodifiableMap(parts -> parts[1], parts -> parts[0])));
    }
}
