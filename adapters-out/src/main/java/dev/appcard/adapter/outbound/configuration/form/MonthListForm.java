package dev.appcard.adapter.outbound.configuration.form;

import dev.appcard.domain.instalment.Instalment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Instalment plans by their months, with commas between them, none twice: {@code 2,3}. */
public record MonthListForm() implements ValueForm<Set<Integer>> {

    @Override
    public String description() {
        return "a list with commas of months from 2 to " + Instalment.MOST_MONTHS;
    }

    @Override
    public Optional<Set<Integer>> read(String text) {
        List<String> entries = Stream.of(text.split(",", -1)).map(String::strip).toList();
        if (!entries.stream().allMatch(MonthListForm::isMonths)) {
            return Optional.empty();
        }
        Set<Integer> months =
                new HashSet<>(entries.stream().map(Integer::valueOf).toList());
        return Optional.of(Set.copyOf(months)).filter(distinct -> distinct.size() == entries.size());
    }

    private static boolean isMonths(String entry) {
        return entry.matches("[1-9][0-9]?")
                && Integer.parseInt(entry) >= 2
                && Instalment.isValid(Integer.parseInt(entry));
    }
}
