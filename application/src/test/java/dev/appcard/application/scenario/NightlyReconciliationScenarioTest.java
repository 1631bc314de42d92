package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.reconciliation.ReconcileDaysUseCase.Outcome;
import dev.appcard.application.port.inbound.reconciliation.ReconcileDaysUseCase.Progress;
import dev.appcard.application.port.outbound.reconciliation.FakeDayFiles;
import dev.appcard.application.port.outbound.reconciliation.FakeDayFolder;
import dev.appcard.application.port.outbound.reconciliation.FakeOurBooks;
import dev.appcard.application.port.outbound.reconciliation.FakeReconciliations;
import dev.appcard.application.port.outbound.reconciliation.FakeReports;
import dev.appcard.application.port.outbound.restore.FakeRestores;
import dev.appcard.application.service.reconciliation.ReconcileDaysService;
import dev.appcard.application.service.reconciliation.ReconcileService;
import dev.appcard.application.settings.ReconciliationSettings;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.Pursuit;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At night the VAN's day files")
class NightlyReconciliationScenarioTest {

    /** Half past three in Korea. */
    private static final Instant NIGHT = Instant.parse("2026-11-21T18:30:00Z");

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

    private final FakeDayFiles files = new FakeDayFiles();
    private final FakeDayFolder folder = new FakeDayFolder();
    private final FakeOurBooks books = new FakeOurBooks();
    private final FakeReconciliations store = new FakeReconciliations(_ -> true);
    private final FakeReports reports = new FakeReports();
    private final ReconcileDaysService service = new ReconcileDaysService(
            folder,
            new ReconcileService(files, books, store, new FakeRestores(), reports, new ReconciliationSettings(20)),
            store,
            () -> NIGHT);

    private boolean open = true;

    @Test
    @DisplayName("are compared, each once, the oldest first, each with its report")
    void filesShouldBeComparedOnce() {
        put(YESTERDAY, 1);
        put(YESTERDAY.minusDays(1), 1);

        assertThat(night()).isEqualTo(new Outcome(true, List.of()));
        assertThat(night()).isEqualTo(new Outcome(true, List.of()));

        assertThat(reports.written()).containsExactly("2026-11-20 1", "2026-11-21 1");
    }

    @Test
    @DisplayName("are missed: yesterday's, and that of each day behind one that was compared")
    void missingFileShouldBeTold() {
        put(YESTERDAY.minusDays(3), 1);
        put(YESTERDAY.minusDays(1), 1);

        assertThat(night())
                .isEqualTo(new Outcome(
                        true,
                        List.of("the VAN's file of 2026-11-19 is missing", "the VAN's file of 2026-11-21 is missing")));
        put(YESTERDAY.minusDays(2), 1);
        put(YESTERDAY, 1);
        assertThat(night()).isEqualTo(new Outcome(true, List.of()));
    }

    @Test
    @DisplayName("that are damaged change nothing, and are told with the line; the others are compared all the same")
    void damagedFileShouldBeTold() {
        put(YESTERDAY.minusDays(1), 1);
        folder.put(YESTERDAY, files.putDamaged(17), 1);

        assertThat(night().problems()).singleElement().asString().contains("is refused: line 17");
        assertThat(store.lastSequence(YESTERDAY)).isEmpty();
        assertThat(store.lastSequence(YESTERDAY.minusDays(1))).hasValue(1);
        put(YESTERDAY, 2);
        assertThat(night().problems()).isEmpty();
    }

    @Test
    @DisplayName("are compared again where the VAN has written a later one, and where something was on its way")
    void laterFileShouldBeCompared() {
        put(YESTERDAY.minusDays(2), 1);
        put(YESTERDAY.minusDays(1), 1);
        OurOrder unknown = onItsWay();
        put(YESTERDAY, 1, line(unknown));
        night();
        assertThat(store.isUnfinished(YESTERDAY)).isTrue();
        put(YESTERDAY.minusDays(2), 2);
        books.put(
                new OurOrder(unknown.order(), unknown.payment(), StateName.NET_CANCELLED, Pursuit.UNNAMED, List.of()));

        assertThat(night().problems()).isEmpty();

        assertThat(reports.written()).endsWith("2026-11-19 2", "2026-11-21 1").hasSize(5);
        assertThat(store.isUnfinished(YESTERDAY)).isFalse();
        assertThat(store.told()).hasSize(1);
    }

    @Test
    @DisplayName("are left to another instance where this one is about to end")
    void stoppedShouldBeLeft() {
        put(YESTERDAY, 1);
        open = false;

        assertThat(night()).isEqualTo(new Outcome(false, List.of()));
        assertThat(store.lastSequence(YESTERDAY)).isEmpty();
    }

    private Outcome night() {
        return service.reconcileDays(new Progress() {

            @Override
            public boolean mayGoOn() {
                return open;
            }

            @Override
            public void compared(ReconciliationRun run, String page) {
                assertThat(page).isEqualTo("reports/report.html");
            }
        });
    }

    private void put(LocalDate day, int sequence, DayLine... lines) {
        folder.put(day, files.put(day, sequence, new ArrayList<>(List.of(lines))), sequence);
    }

    private OurOrder onItsWay() {
        PaymentKey key = new PaymentKey("pay_01JD5EXAMPLE00000000000001");
        OurOrder order = new OurOrder(
                new VanOrder(key.value() + "-1", "2999199999"),
                key,
                StateName.NET_CANCELLING,
                Pursuit.UNNAMED,
                List.of());
        books.put(order);
        return order;
    }

    private static DayLine line(OurOrder order) {
        return new DayLine(
                1,
                order.order(),
                DayLineKind.APPROVAL,
                0,
                Money.won(500),
                YESTERDAY.atTime(10, 15),
                new ApprovalReference("100000000001", YESTERDAY));
    }
}
