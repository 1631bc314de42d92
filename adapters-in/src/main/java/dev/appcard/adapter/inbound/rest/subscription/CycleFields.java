package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.domain.subscription.Cycle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code cycle}: {@code {"type":"MONTHLY","dayOfMonth":31}}, {@code {"type":"WEEKLY","dayOfWeek":"MONDAY"}} or {@code
 * {"type":"EVERY_DAYS","days":10}}. Without its day a month or a week is charged on that of the first day.
 */
final class CycleFields {

    private static final String FIELD = "cycle";
    private static final int LONGEST_WORD = 40;
    private static final String DAYS_OF_THE_WEEK =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.joining(", "));

    private CycleFields() {}

    static Function<LocalDate, Cycle> read(JsonBody body) {
        if (!body.has(FIELD)) {
            throw new InvalidField(FIELD, ValidationRule.REQUIRED);
        }
        JsonBody cycle = body.object(FIELD);
        return switch (cycle.requiredText("type", LONGEST_WORD)) {
            case "MONTHLY" -> monthly(cycle);
            case "WEEKLY" -> weekly(cycle);
            case "EVERY_DAYS" -> everyDays(cycle);
            default ->
                throw new InvalidField(cycle.nameOf("type"), ValidationRule.ONE_OF, "MONTHLY, WEEKLY, EVERY_DAYS");
        };
    }

    private static Function<LocalDate, Cycle> monthly(JsonBody cycle) {
        cycle.requireNothingBut(Set.of("type", "dayOfMonth"));
        OptionalInt day = within(cycle, "dayOfMonth", 31);
        return start -> new Cycle.Monthly(day.orElse(start.getDayOfMonth()));
    }

    private static Function<LocalDate, Cycle> weekly(JsonBody cycle) {
        cycle.requireNothingBut(Set.of("type", "dayOfWeek"));
        Optional<DayOfWeek> day = cycle.text("dayOfWeek", LONGEST_WORD)
                .map(text -> Arrays.stream(DayOfWeek.values())
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(() ->
                                new InvalidField(cycle.nameOf("dayOfWeek"), ValidationRule.ONE_OF, DAYS_OF_THE_WEEK)));
        return start -> new Cycle.Weekly(day.orElse(start.getDayOfWeek()));
    }

    private static Function<LocalDate, Cycle> everyDays(JsonBody cycle) {
        cycle.requireNothingBut(Set.of("type", "days"));
        int days = within(cycle, "days", Cycle.EveryDays.MOST)
                .orElseThrow(() -> new InvalidField(cycle.nameOf("days"), ValidationRule.REQUIRED));
        return _ -> new Cycle.EveryDays(days);
    }

    private static OptionalInt within(JsonBody cycle, String field, int most) {
        OptionalInt number = cycle.number(field);
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new InvalidField(cycle.nameOf(field), ValidationRule.AT_LEAST, "1");
        }
        if (number.isPresent() && number.getAsInt() > most) {
            throw new InvalidField(cycle.nameOf(field), ValidationRule.AT_MOST, Integer.toString(most));
        }
        return number;
    }
}
