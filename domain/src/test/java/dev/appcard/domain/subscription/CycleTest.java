package dev.appcard.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cycle")
class CycleTest {

    private static final long SEED = Long.getLong("cycle.seed", 20261122L);
    private static final int ROUNDS = 20_000;

    @ParameterizedTest(name = "monthly on the {0}, from {1}: period {2} on {3}")
    @CsvSource({
        "31, 2026-11-22, 1, 2026-11-30",
        "31, 2026-11-22, 2, 2026-12-31",
        "31, 2026-11-22, 3, 2027-01-31",
        "31, 2026-11-22, 4, 2027-02-28",
        "31, 2026-11-22, 5, 2027-03-31",
        "31, 2026-11-22, 6, 2027-04-30",
        "31, 2027-11-30, 4, 2028-02-29",
        "31, 2027-11-30, 5, 2028-03-31",
        "30, 2028-01-30, 2, 2028-02-29",
        "29, 2027-01-29, 2, 2027-02-28",
        "29, 2028-02-29, 1, 2028-02-29",
        "29, 2028-02-29, 2, 2028-03-29",
        "29, 2028-02-29, 13, 2029-02-28",
        "29, 2028-02-29, 49, 2032-02-29",
        "31, 2099-12-31, 3, 2100-02-28",
        "1, 2026-12-02, 1, 2027-01-01",
        "1, 2026-12-01, 1, 2026-12-01",
        "22, 2026-11-22, 1, 2026-11-22",
        "21, 2026-11-22, 1, 2026-12-21",
        "15, 2026-12-31, 1, 2027-01-15"
    })
    void monthIsChargedOnItsDayOrItsLast(int dayOfMonth, LocalDate anchor, int number, LocalDate expected) {
        assertThat(new Cycle.Monthly(dayOfMonth).date(anchor, number)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "weekly on {0}, from {1}: period {2} on {3}")
    @CsvSource({
        "SUNDAY, 2026-11-22, 1, 2026-11-22",
        "SUNDAY, 2026-11-22, 2, 2026-11-29",
        "MONDAY, 2026-11-22, 1, 2026-11-23",
        "SATURDAY, 2026-11-22, 1, 2026-11-28",
        "THURSDAY, 2026-12-31, 2, 2027-01-07",
        "TUESDAY, 2028-02-23, 1, 2028-02-29"
    })
    void weekIsChargedOnItsDay(DayOfWeek day, LocalDate anchor, int number, LocalDate expected) {
        assertThat(new Cycle.Weekly(day).date(anchor, number)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "every {0} days, from {1}: period {2} on {3}")
    @CsvSource({
        "1, 2028-02-28, 2, 2028-02-29",
        "1, 2027-02-28, 2, 2027-03-01",
        "30, 2026-12-15, 2, 2027-01-14",
        "365, 2027-03-01, 2, 2028-02-29"
    })
    void daysAreCountedFromTheAnchor(int days, LocalDate anchor, int number, LocalDate expected) {
        assertThat(new Cycle.EveryDays(days).date(anchor, number)).isEqualTo(expected);
    }

    @Test
    @DisplayName("has the dates that walking through the calendar day by day finds")
    void agreesWithTheCalendar() {
        System.out.println("CycleTest seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate anchor = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3000));
            Cycle cycle = cycle(random);
            List<LocalDate> reckoned = IntStream.rangeClosed(1, 5)
                    .mapToObj(number -> cycle.date(anchor, number))
                    .toList();
            assertThat(reckoned)
                    .as("seed %d, round %d: %s from %s", SEED, round, cycle, anchor)
                    .isEqualTo(walked(cycle, anchor, 5));
        }
    }

    private static Cycle cycle(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Cycle.Monthly(1 + random.nextInt(31));
            case 1 -> new Cycle.Weekly(DayOfWeek.of(1 + random.nextInt(7)));
            default -> new Cycle.EveryDays(1 + random.nextInt(40));
        };
    }

    /** Knows no arithmetic of months: asks each day whether it is one of the cycle's. */
    private static List<LocalDate> walked(Cycle cycle, LocalDate anchor, int most) {
        return anchor.datesUntil(anchor.plusYears(1))
                .filter(day -> switch (cycle) {
                    case Cycle.Monthly(int dayOfMonth) ->
                        day.getDayOfMonth() == dayOfMonth
                                || day.getDayOfMonth() < dayOfMonth
                                        && day.plusDays(1).getDayOfMonth() == 1;
                    case Cycle.Weekly(DayOfWeek weekday) -> day.getDayOfWeek() == weekday;
                    case Cycle.EveryDays(int days) -> (day.toEpochDay() - anchor.toEpochDay()) % days == 0;
                })
                .limit(most)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32, -1})
    void monthlyShouldRefuseADayThatNoMonthHas(int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cycle.Monthly(day));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 366, -1})
    void everyDaysShouldRefuseMoreThanAYear(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cycle.EveryDays(days));
    }

    @Test
    void dateShouldRefuseANumberBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cycle.EveryDays(1).date(LocalDate.of(2026, 11, 22), 0));
    }
}
