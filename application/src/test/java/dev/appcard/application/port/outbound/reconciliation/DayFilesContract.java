package dev.appcard.application.port.outbound.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.reconciliation.DayFileCheck.Damaged;
import dev.appcard.domain.reconciliation.DayFileCheck.Whole;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the core expects of day files. */
@DisplayName("Day files")
public interface DayFilesContract {

    LocalDate DAY = LocalDate.of(2026, 11, 21);

    DayFiles files();

    /** A file of these lines and that day; its name. */
    String written(LocalDate day, int sequence, List<DayLine> lines);

    /** The same with one line of it damaged. */
    String damaged(LocalDate day, List<DayLine> lines, int damagedLine);

    static DayLine line(int number, String order, DayLineKind kind, int serial, long won) {
        return new DayLine(
                number,
                new VanOrder(order, "2999199999"),
                kind,
                serial,
                Money.won(won),
                DAY.atTime(10, 15, 30),
                new ApprovalReference("100000000001", DAY));
    }

    static List<DayLine> someLines() {
        return List.of(
                line(1, "pay_a-1", DayLineKind.APPROVAL, 0, 50_000),
                line(2, "pay_a-1", DayLineKind.PARTIAL_CANCEL, 3, 20_000),
                line(3, "pay_b-1", DayLineKind.APPROVAL, 0, 100),
                line(4, "pay_b-1", DayLineKind.NET_CANCEL, 0, 100),
                line(5, "pay_c-1", DayLineKind.CANCEL, 0, 999_999_999));
    }

    @Test
    @DisplayName("a whole one is read line by line, and known by its digest")
    default void wholeFileShouldBeRead() {
        String file = written(DAY, 2, someLines());

        DayFileSummary summary = whole(file);
        assertThat(summary.day()).isEqualTo(DAY);
        assertThat(summary.sequence()).isEqualTo(2);
        assertThat(summary.lines()).isEqualTo(5);
        assertThat(read(file, summary)).isEqualTo(someLines());
        assertThat(whole(file)).isEqualTo(summary);
        assertThat(whole(written(DAY, 1, List.of())).digest()).isNotEqualTo(summary.digest());
    }

    @Test
    @DisplayName("one without movements is whole")
    default void emptyDayShouldBeWhole() {
        String file = written(DAY, 1, List.of());

        assertThat(read(file, whole(file))).isEmpty();
    }

    @Test
    @DisplayName("a damaged one is refused, its line named")
    default void damagedFileShouldBeRefused() {
        String file = damaged(DAY, someLines(), 3);

        assertThat(files().check(file, Optional.of(DAY), _ -> {}))
                .isInstanceOfSatisfying(
                        Damaged.class,
                        damaged -> assertThat(damaged.fault().line()).isEqualTo(4));
    }

    @Test
    @DisplayName("one of another day is refused")
    default void otherDayShouldBeRefused() {
        String file = written(DAY, 1, someLines());

        assertThat(files().check(file, Optional.of(DAY.minusDays(1)), _ -> {})).isInstanceOf(Damaged.class);
    }

    @Test
    @DisplayName("one that is not there is named")
    default void missingFileShouldBeNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files().check("/nowhere/day.txt", Optional.empty(), _ -> {}))
                .withMessageContaining("/nowhere/day.txt");
    }

    private DayFileSummary whole(String file) {
        return ((Whole) files().check(file, Optional.of(DAY), _ -> {})).summary();
    }

    private List<DayLine> read(String file, DayFileSummary summary) {
        List<DayLine> all = new ArrayList<>();
        try (DayLines lines = files().open(file, summary)) {
            for (Optional<DayLine> next = lines.next(); next.isPresent(); next = lines.next()) {
                all.add(next.get());
            }
        }
        return all;
    }
}
