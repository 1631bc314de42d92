package dev.appcard.adapter.outbound.configuration.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which letters in front of an order number belong to which service behind the relay, each once:
 * {@code OD=payssam,PL=speeid,SP=linq}. Its value goes from services to letters.
 *
 * @param letters all there are
 * @param services all there are, as many
 */
public record ServiceCodesForm(List<String> letters, List<String> services) implements ValueForm<Map<String, String>> {

    @Override
    public String description() {
        return "each of " + String.join(", ", letters) + " once with one of " + String.join(", ", services)
                + ", as `OD=payssam`, with commas";
    }

    @Override
    public Optional<Map<String, String>> read(String text) {
        List<String[]> pairs = Stream.of(text.split(",", -1))
                .map(pair -> pair.strip().split("=", -1))
                .toList();
        boolean whole = pairs.size() == letters.size() && pairs.stream().allMatch(pair -> pair.length == 2);
        return whole && isEachOnce(pairs, 0, letters) && isEachOnce(pairs, 1, services)
                ? Optional.of(pairs.stream().collect(Collectors.toUnmodifiableMap(pair -> pair[1], pair -> pair[0])))
                : Optional.empty();
    }

    private static boolean isEachOnce(List<String[]> pairs, int side, List<String> all) {
        return pairs.stream()
                .map(pair -> pair[side])
                .collect(Collectors.toSet())
                .equals(new HashSet<>(all));
    }
}
