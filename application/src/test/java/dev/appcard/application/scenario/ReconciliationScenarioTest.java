package dev.appcard.application.scenario;

import static dev.appcard.domain.payment.PaymentFixtures.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase.Result;
import dev.appcard.application.port.outbound.reconciliation.FakeDayFiles;
import dev.appcard.application.port.outbound.reconciliation.FakeOurBooks;
import dev.appcard.application.port.outbound.reconciliation.FakeReconciliations;
import dev.appcard.application.port.outbound.reconciliation.FakeReports;
import dev.appcard.application.port.outbound.restore.FakeRestores;
import dev.appcard.application.service.reconciliation.ReconcileService;
import dev.appcard.application.settings.ReconciliationSettings;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.DifferenceKind;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.OurMovement;
import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.Pursuit;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The morning's comparison with the VAN")
class ReconciliationScenarioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int MEND_AT_MOST = 20;

    private final FakeDayFiles files = new FakeDayFiles();
    private final FakeOurBooks books = new FakeOurBooks();
    private final FakeReconciliations store = new FakeReconciliations(_ -> true);
    private final FakeReports reports = new FakeReports();
    private final FakeRestores restores = new FakeRestores();
    private final ReconcileService service =
            new ReconcileService(files, books, store, restores, reports, new ReconciliationSettings(MEND_AT_MOST));
    private final List<DayLine> lines = new ArrayList<>();

    @Test
    @DisplayName("of a day in which nothing differs finds nothing")
    void equalBooksShouldBeEqual() {
        IntStream.range(0, 1_200).forEach(_ -> approvedOnBothSides());

        ReconciliationRun run = compared(file(1));

        assertThat(run.differences()).isZero();
        assertThat(books.lookedUp()).isEmpty();
    }

    @Test
    @DisplayName("finds each difference that was planted, by kind, and no other")
    void plantedDifferencesShouldBeFound() {
        IntStream.range(0, 1_100).forEach(_ -> approvedOnBothSides());
        plant(DifferenceKind.MISSING_HERE, 7);
        plant(DifferenceKind.MISSING_THERE, 6);
        plant(DifferenceKind.AMOUNT, 5);
        plant(DifferenceKind.STATE, 4);
        plant(DifferenceKind.DATE, 3);
        plant(DifferenceKind.DOUBLED, 2);

        ReconciliationRun run = compared(file(1));

        for (DifferenceKind kind : DifferenceKind.values()) {
            assertThat(found(run).stream().filter(each -> each.difference().kind() == kind))
                    .as(kind.name())
                    .hasSize(7 - kind.ordinal());
        }
        assertThat(run.differences()).isEqualTo(27);
    }

    @Test
    @DisplayName("has what is approved there and given up here undone, and a second run changes nothing")
    void certainShouldBeMended() {
        IntStream.range(0, MEND_AT_MOST).forEach(_ -> plant(DifferenceKind.STATE, 1));
        String file = file(1);

        ReconciliationRun run = compared(file);

        assertThat(run.count(DifferenceStatus.MENDED)).isEqualTo(MEND_AT_MOST);
        assertThat(store.told()).hasSize(MEND_AT_MOST);
        assertThat(compared(file)).isEqualTo(run);
        assertThat(store.told()).hasSize(MEND_AT_MOST);
    }

    @Test
    @DisplayName("mends none where there is more than is likely, and asks")
    void tooMuchShouldBeLeftToPerson() {
        plant(DifferenceKind.STATE, MEND_AT_MOST + 1);
        String file = file(1);

        assertThat(compared(file).count(DifferenceStatus.NEEDS_ATTENTION)).isEqualTo(MEND_AT_MOST + 1);
        assertThat(compared(file).count(DifferenceStatus.MENDED)).isZero();
        assertThat(store.told()).isEmpty();
    }

    @Test
    @DisplayName("mends none while a restore is open: what looks given up may have been sold since the backup")
    void restoredShouldBeLeftToPerson() {
        plant(DifferenceKind.STATE, 1);
        OperatorDecision decision = new OperatorDecision("kim", "디스크 고장");
        restores.begin(Instant.EPOCH, decision);
        restores.admit(Instant.EPOCH, decision);

        assertThat(compared(file(1)).count(DifferenceStatus.NEEDS_ATTENTION)).isEqualTo(1);
        assertThat(store.told()).isEmpty();
    }

    @Test
    @DisplayName("waits for what is on its way, and judges it when the same file is given again")
    void onTheWayShouldBeJudgedLater() {
        OurOrder unknown = order(StateName.NET_CANCELLING);
        there(unknown.order(), 500, DAY);
        String file = file(1);
        assertThat(compared(file).differences()).isZero();
        assertThat(compared(file).count(DifferenceStatus.WAITING)).isEqualTo(1);

        books.put(
                new OurOrder(unknown.order(), unknown.payment(), StateName.NET_CANCELLED, Pursuit.UNNAMED, List.of()));

        assertThat(compared(file).count(DifferenceStatus.MENDED)).isEqualTo(1);
        assertThat(compared(file).count(DifferenceStatus.WAITING)).isZero();
    }

    @Test
    @DisplayName("of a damaged file changes nothing and names the line")
    void damagedFileShouldChangeNothing() {
        plant(DifferenceKind.STATE, 1);

        assertThat(service.reconcile(files.putDamaged(17), Optional.empty(), _ -> {}))
                .isInstanceOfSatisfying(
                        Result.Damaged.class,
                        damaged -> assertThat(damaged.fault().line()).isEqualTo(17));
        assertThat(service.reconcile(file(1), Optional.of(DAY.plusDays(1)), _ -> {}))
                .isInstanceOf(Result.Damaged.class);
        assertThat(store.lastSequence(DAY)).isEmpty();
        assertThat(store.told()).isEmpty();
    }

    @Test
    @DisplayName("of a file of the same day that is written again takes the later one alone")
    void laterFileShouldCount() {
        plant(DifferenceKind.MISSING_HERE, 1);
        String early = file(1);
        ReconciliationRun first = compared(early);
        lines.clear();
        String late = file(2);

        assertThat(compared(late).differences()).isZero();
        assertThat(found(first)).extracting(FoundDifference::status).containsOnly(DifferenceStatus.SUPERSEDED);
        plant(DifferenceKind.MISSING_HERE, 1);
        assertThat(service.reconcile(file(2), Optional.empty(), _ -> {})).isEqualTo(new Result.Outdated(2));
    }

    private ReconciliationRun compared(String file) {
        return ((Result.Compared) service.reconcile(file, Optional.of(DAY), _ -> {})).run();
    }

    private List<FoundDifference> found(ReconciliationRun run) {
        service.report(run, "folder");
        return reports.last();
    }

    private String file(int sequence) {
        lines.sort(Comparator.comparing(DayLine::order));
        return files.put(DAY, sequence, lines);
    }

    private void plant(DifferenceKind kind, int times) {
        for (int time = 0; time < times; time++) {
            switch (kind) {
                case MISSING_HERE -> there(new VanOrder(newKey().value() + "-1", "2999199999"), 500, DAY);
                case MISSING_THERE -> order(StateName.APPROVED, approval());
                case AMOUNT -> there(order(StateName.APPROVED, approval()).order(), 499, DAY);
                case STATE -> there(order(StateName.NET_CANCELLED).order(), 500, DAY);
                case DATE -> there(order(StateName.APPROVED, approval()).order(), 500, DAY.minusDays(1));
                case DOUBLED -> {
                    VanOrder twice = order(StateName.APPROVED, approval()).order();
                    there(twice, 500, DAY);
                    there(twice, 500, DAY);
                }
            }
        }
    }

    private void approvedOnBothSides() {
        there(order(StateName.APPROVED, approval()).order(), 500, DAY);
    }

    private OurOrder order(StateName state, OurMovement... movements) {
        PaymentKey key = newKey();
        OurOrder order = new OurOrder(
                new VanOrder(key.value() + "-1", "2999199999"), key, state, Pursuit.UNNAMED, List.of(movements));
        books.put(order);
        return order;
    }

    private static OurMovement approval() {
        return new OurMovement(DayLineKind.APPROVAL, 0, Money.won(500), DAY, DAY, true, false);
    }

    private void there(VanOrder order, long won, LocalDate day) {
        lines.add(new DayLine(
                lines.size() + 1,
                order,
                DayLineKind.APPROVAL,
                0,
                Money.won(won),
                day.atTime(10, 15),
                new ApprovalReference("100000000001", day)));
    }
}
