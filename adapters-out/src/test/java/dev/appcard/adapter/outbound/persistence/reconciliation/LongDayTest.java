package dev.appcard.adapter.outbound.persistence.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.restore.JdbcRestores;
import dev.appcard.adapter.outbound.report.ReportFiles;
import dev.appcard.adapter.outbound.van.dayfile.DayFilesOnDisk;
import dev.appcard.adapter.outbound.van.dayfile.WrittenDayFile;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase.Result;
import dev.appcard.application.service.reconciliation.ReconcileService;
import dev.appcard.application.settings.ReconciliationSettings;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A long day is compared in memory that does not grow with it")
class LongDayTest {

    /** {@code -Dday.payments=1000000} for the size that it has to bear. */
    private static final int PAYMENTS = Integer.getInteger("day.payments", 4_000);

    private static final LocalDate DAY = LocalDate.of(2031, 5, 5);
    private static final String STORE = "2999199999";

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "and what differs in it is found: every hundredth line has another amount, every hundredth is not ours")
    void longDay() throws Exception {
        Sql owner = new Sql(PostgresForTests.asOwner());
        try (PaymentsForComparison payments = new PaymentsForComparison()) {
            copies(owner, payments.stored(StateName.APPROVED).key().value());
        }
        Path file = written();
        PlainConnections connections = PaymentsForComparison.asOwner();
        ReconcileService service = new ReconcileService(
                new DayFilesOnDisk(),
                new JdbcOurBooks(connections),
                new JdbcReconciliations(connections),
                new JdbcRestores(connections, PostgresForTests.APPLICATION_ROLE),
                new ReportFiles(),
                new ReconciliationSettings(20));

        long began = System.nanoTime();
        ReconciliationRun run = ((Result.Compared) service.reconcile(file.toString(), Optional.of(DAY), _ -> {})).run();
        System.out.printf("%d lines compared in %d ms%n", PAYMENTS, (System.nanoTime() - began) / 1_000_000);

        assertThat(run.count(DifferenceStatus.NEEDS_ATTENTION)).isEqualTo(3 * PAYMENTS / 100);
        assertThat(run.differences()).isEqualTo(3 * PAYMENTS / 100);
    }

    /** As many approved payments of that day, made from one by SQL: stored one by one they would take hours. */
    private static void copies(Sql owner, String payment) throws Exception {
        owner.execute("""
            insert into payment
            select (jsonb_populate_record(one, jsonb_build_object('payment_key', key, 'order_id', 'long-' || number,
                'window_token', 'long-' || number, 'attempt_order_number', key || '-1', 'approval_trade_date', '%s'))).*
            from payment as one, generate_series(1, %d) as number, lateral (
                select 'pay_L' || lpad(number::text, 25, '0') as key) as made
            where one.payment_key = '%s'
            """.formatted(DAY, PAYMENTS, payment));
        owner.execute("select enter_missing_movements()");
        owner.execute("analyze payment");
        owner.execute("analyze journal_line");
    }

    /** Of a hundred payments the file has ninety-nine as they are or another amount, and one under another number. */
    private Path written() throws IOException {
        Path file = folder.resolve("long.txt");
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
            WrittenDayFile written = new WrittenDayFile(bytes, DAY, 1);
            for (int number = 1; number <= PAYMENTS; number++) {
                written.add(line(number));
            }
            written.close();
        }
        return file;
    }

    private static DayLine line(int number) {
        boolean other = number % 100 == 50;
        return new DayLine(
                number,
                new VanOrder("pay_L%025d-%d".formatted(number, other ? 2 : 1), STORE),
                DayLineKind.APPROVAL,
                0,
                Money.won(number % 100 == 0 ? 50_999 : 51_000),
                DAY.atTime(10, 15),
                new ApprovalReference("100000000017", DAY));
    }
}
