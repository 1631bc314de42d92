package dev.appcard.application.port.outbound.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.DifferenceKind;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.Remedy;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the core expects of kept comparisons. */
@DisplayName("Comparisons are kept")
public interface ReconciliationsContract {

    /** A day of this call's own. */
    LocalDate newDay();

    Reconciliations reconciliations();

    /** A payment that is given up; stored. */
    PaymentKey givenUp();

    /** A payment that stands; stored. */
    PaymentKey approved();

    static DayFileSummary file(LocalDate day, int sequence) {
        String random = UUID.randomUUID().toString().replace("-", "");
        return new DayFileSummary(day, sequence, 7, random + random);
    }

    static Difference certain(PaymentKey payment) {
        return difference(payment, DifferenceKind.STATE, StateName.NET_CANCELLED, Remedy.UNDO_THERE);
    }

    static Difference waiting(PaymentKey payment) {
        return difference(payment, DifferenceKind.STATE, StateName.NET_CANCELLING, Remedy.WAIT);
    }

    private static Difference difference(PaymentKey payment, DifferenceKind kind, StateName state, Remedy remedy) {
        return new Difference(
                kind,
                new Difference.Subject(order(payment), DayLineKind.APPROVAL, 0),
                there(),
                new Difference.Here(payment, state, null, null),
                remedy);
    }

    static VanOrder order(PaymentKey payment) {
        return new VanOrder(payment.value() + "-1", "2999199999");
    }

    private static Difference.There there() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        return new Difference.There(Money.won(500), day.atTime(10, 15, 30), new ApprovalReference("100000000001", day));
    }

    /** One that a person has to look at; the second and third side by side. */
    static List<Difference> forPersons(PaymentKey payment) {
        LocalDate day = LocalDate.of(2026, 11, 21);
        return List.of(
                new Difference(
                        DifferenceKind.MISSING_HERE,
                        new Difference.Subject(new VanOrder("unknown", "1"), DayLineKind.APPROVAL, 0),
                        there(),
                        null,
                        Remedy.PERSON),
                new Difference(
                        DifferenceKind.MISSING_THERE,
                        new Difference.Subject(order(payment), DayLineKind.PARTIAL_CANCEL, 3),
                        null,
                        new Difference.Here(payment, StateName.PARTIALLY_CANCELLED, Money.won(700), day),
                        Remedy.PERSON));
    }

    @Test
    @DisplayName("with all that was found, as it was found")
    default void comparisonShouldBeKept() {
        DayFileSummary file = file(newDay(), 2);
        PaymentKey payment = approved();
        List<Difference> found = forPersons(payment);

        assertThat(reconciliations().find(file.digest())).isEmpty();
        assertThat(reconciliations().lastSequence(file.day())).isEmpty();
        reconciliations().record(file, found::forEach);

        assertThat(reconciliations().find(file.digest())).hasValueSatisfying(run -> {
            assertThat(run.file()).isEqualTo(file);
            assertThat(run.differences()).isEqualTo(2);
            assertThat(run.count(DifferenceStatus.NEEDS_ATTENTION)).isEqualTo(2);
        });
        assertThat(reconciliations().lastSequence(file.day())).hasValue(2);
        assertThat(reconciliations().differences(file.digest(), 1, 10))
                .containsExactly(
                        new FoundDifference(file.digest(), 1, found.getFirst(), DifferenceStatus.NEEDS_ATTENTION),
                        new FoundDifference(file.digest(), 2, found.getLast(), DifferenceStatus.NEEDS_ATTENTION));
        assertThat(reconciliations().differences(file.digest(), 2, 10)).hasSize(1);
        assertThat(reconciliations().differences(file.digest(), 1, 1)).hasSize(1);
    }

    @Test
    @DisplayName("wholly or not at all")
    default void failedComparisonShouldLeaveNothing() {
        DayFileSummary file = file(newDay(), 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> reconciliations().record(file, found -> {
                    forPersons(approved()).forEach(found);
                    throw new IllegalStateException("the file has changed");
                }));

        assertThat(reconciliations().find(file.digest())).isEmpty();
        assertThat(reconciliations().differences(file.digest(), 1, 10)).isEmpty();
    }

    @Test
    @DisplayName("until a later file of the same day takes their place")
    default void laterFileShouldSupersede() {
        LocalDate day = newDay();
        DayFileSummary first = file(day, 1);
        DayFileSummary other = file(newDay(), 1);
        reconciliations().record(first, forPersons(approved())::forEach);
        reconciliations().record(other, forPersons(approved())::forEach);

        reconciliations().record(file(day, 2), _ -> {});

        assertThat(statuses(first)).containsOnly(DifferenceStatus.SUPERSEDED);
        assertThat(statuses(other)).containsOnly(DifferenceStatus.NEEDS_ATTENTION);
        assertThat(reconciliations().lastSequence(day)).hasValue(2);
    }

    @Test
    @DisplayName("and what was on its way is judged again")
    default void waitingShouldBeJudgedAgain() {
        DayFileSummary file = file(newDay(), 1);
        PaymentKey settled = approved();
        PaymentKey ended = givenUp();
        reconciliations().record(file, found -> {
            found.accept(waiting(settled));
            forPersons(settled).forEach(found);
            found.accept(waiting(ended));
        });
        Set<VanOrder> waiting = Set.of(order(settled), order(ended));
        assertThat(reconciliations().waiting(file.digest())).isEqualTo(waiting);
        assertThat(reconciliations().find(file.digest()).orElseThrow().differences())
                .isEqualTo(2);

        Difference known = forPersons(settled).getLast();
        reconciliations().judgeAgain(file.digest(), waiting, List.of(certain(ended), known));

        assertThat(reconciliations().waiting(file.digest())).isEmpty();
        assertThat(statuses(file))
                .containsExactly(
                        DifferenceStatus.NEEDS_ATTENTION, DifferenceStatus.NEEDS_ATTENTION, DifferenceStatus.TO_MEND);
    }

    @Test
    @DisplayName("what is certain is mended once, and only where the attempt is given up")
    default void certainShouldBeMendedOnce() {
        DayFileSummary file = file(newDay(), 1);
        PaymentKey given = givenUp();
        PaymentKey standing = approved();
        reconciliations().record(file, found -> {
            found.accept(certain(given));
            found.accept(certain(standing));
        });
        List<FoundDifference> both = reconciliations().differences(file.digest(), 1, 10);

        assertThat(reconciliations().mend(both.getFirst())).isTrue();
        assertThat(reconciliations().mend(both.getFirst())).isFalse();
        assertThat(reconciliations().mend(both.getLast())).isFalse();
        assertThat(statuses(file)).containsExactly(DifferenceStatus.MENDED, DifferenceStatus.TO_MEND);

        reconciliations().leaveToPerson(file.digest());
        assertThat(statuses(file)).containsExactly(DifferenceStatus.MENDED, DifferenceStatus.NEEDS_ATTENTION);
    }

    private List<DifferenceStatus> statuses(DayFileSummary file) {
        return reconciliations().differences(file.digest(), 1, 10).stream()
                .map(FoundDifference::status)
                .toList();
    }
}
