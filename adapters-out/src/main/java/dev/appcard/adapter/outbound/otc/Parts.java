package dev.appcard.adapter.outbound.otc;

import dev.appcard.domain.secret.Otc;
import java.util.List;
import java.util.Optional;

/** Parts of a one-time code as one text and back. */
final class Parts {

    private static final String SEPARATOR = "|";

    private Parts() {}

    /** @throws IllegalArgumentException when a part holds the separator or no printable ASCII; it is not quoted */
    static Otc join(String... parts) {
        for (String part : parts) {
            if (part.isEmpty() || part.contains(SEPARATOR)) {
                throw new IllegalArgumentException("a part of an OTC is not empty and has no separator in it");
            }
        }
        return Otc.of(String.join(SEPARATOR, parts));
    }

    /** Empty when the code does not have so many parts. */
    static Optional<List<String>> split(Otc otc, int count) {
        List<String> parts = List.of(otc.reveal().split("\\|", -1));
        return Optional.of(parts).filter(it -> it.size() == count && it.stream().noneMatch(String::isEmpty));
    }
}
