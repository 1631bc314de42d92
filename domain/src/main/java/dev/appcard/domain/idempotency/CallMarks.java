package dev.appcard.domain.idempotency;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a call asked for, field by field, so that a repetition can be compared with it: no values, but a keyed digest of
 * each. The same value gives another mark in another call.
 *
 * @param keyId names the key that the marks were made with
 * @param byField the marks by the names of the fields
 */
public record CallMarks(String keyId, Map<String, String> byField) {

    public CallMarks {
        byField = Map.copyOf(byField);
    }

    /**
     * The first field, by name, that differs, is missing or is one too many.
     *
     * @throws IllegalArgumentException when the others were made with another key
     */
    public Optional<String> difference(CallMarks others) {
        if (!keyId.equals(others.keyId)) {
            throw new IllegalArgumentException("marks of different keys cannot be compared");
        }
        TreeSet<String> names = new TreeSet<>(byField.keySet());
        names.addAll(others.byField.keySet());
        return names.stream()
                .filter(name ->
                        !Optional.ofNullable(byField.get(name)).equals(Optional.ofNullable(others.byField.get(name))))
                .findFirst();
    }
}
