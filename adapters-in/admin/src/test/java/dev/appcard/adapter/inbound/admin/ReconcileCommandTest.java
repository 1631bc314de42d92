package dev.appcard.adapter.inbound.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.admin.AdminForTests.Ran;
import dev.appcard.adapter.outbound.report.ReportFiles;
import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayFileFault;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.DifferenceKind;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.Remedy;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.reconciliation.WrittenReport;
import dev.appcard.domain.recovery.ApprovalReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("reconcile")
class ReconcileCommandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final PaymentKey PAYMENT = new PaymentKey("pay_01JD5EXAMPLE00000000000001");

    @TempDir
    private Path folder;

    private final List<Optional<LocalDate>> askedFor = new ArrayList<>();

    @Test
    @DisplayName("of equal books says so, and ends with 0")
    void equalBooks() throws IOException {
        Ran ran = run(compared(Map.of()), List.of(), "day.txt");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("reconcile: 100000 lines so far\n")
                .contains("reconcile: 2026-11-21, file 2, 123456 lines: the books are equal\n");
        assertThat(page()).contains("두 장부가 원 단위까지 일치합니다", "2026-11-22 03:00:00", "123,456건");
        assertThat(askedFor).containsExactly(Optional.empty());
    }

    @Test
    @DisplayName("ends with 3 where a person has to look, with both sides' facts in a table and on a page")
    void forPerson() throws IOException {
        List<FoundDifference> found = List.of(
                found(1, DifferenceKind.AMOUNT, there(), here(), DifferenceStatus.NEEDS_ATTENTION),
                found(2, DifferenceKind.MISSING_HERE, there(), null, DifferenceStatus.NEEDS_ATTENTION),
                found(3, DifferenceKind.MISSING_THERE, null, here(), DifferenceStatus.MENDED));
        Map<DifferenceStatus, Integer> counts = Map.of(DifferenceStatus.NEEDS_ATTENTION, 2, DifferenceStatus.MENDED, 1);

        Ran ran = run(compared(counts), found, "day.txt", "--day", "2026-11-21");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).contains("1 MENDED, 2 NEEDS_ATTENTION", "a person has to look at 2");
        assertThat(askedFor).containsExactly(Optional.of(DAY));
        assertThat(Files.readString(folder.resolve("reconciliation-2026-11-21-0002.csv")))
                .isEqualTo("""
                    number,kind,status,order_number,store_id,movement,serial,there_amount,there_booked_at,there_transaction,\
                    there_approved_on,payment_key,here_state,here_amount,here_day
                    1,AMOUNT,NEEDS_ATTENTION,"'=<b>""x"",1",2999199999,PARTIAL_CANCEL,7,499,2026-11-21T10:15,100000000001,\
                    2026-11-21,pay_01JD5EXAMPLE00000000000001,APPROVED,500,2026-11-21
                    2,MISSING_HERE,NEEDS_ATTENTION,"'=<b>""x"",1",2999199999,PARTIAL_CANCEL,7,499,2026-11-21T10:15,\
                    100000000001,2026-11-21,,,,
                    3,MISSING_THERE,MENDED,"'=<b>""x"",1",2999199999,PARTIAL_CANCEL,7,,,,,pay_01JD5EXAMPLE00000000000001,\
                    APPROVED,500,2026-11-21
                    """.replace("\n", "\r\n"));
        assertThat(page())
                .contains("금액 불일치", "확인 필요", "부분취소 7", "499원", "500원", "=&lt;b&gt;&quot;x&quot;")
                .doesNotContain("<b>", "http://", "https://", "<script");
    }

    @Test
    @DisplayName("ends with 4 where something is on its way")
    void onItsWay() {
        List<FoundDifference> found =
                List.of(found(1, DifferenceKind.STATE, there(), here(), DifferenceStatus.WAITING));

        Ran ran = run(compared(Map.of(DifferenceStatus.WAITING, 1)), found, "day.txt");

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.out()).contains("run it again with the same file");
    }

    @Test
    @DisplayName("ends with 1 where the file is refused, and names the line")
    void refused() {
        Ran damaged = run(
                new ReconcileUseCase.Result.Damaged(new DayFileFault(17, "Amount", "not digits")),
                List.of(),
                "day.txt");
        Ran outdated = run(new ReconcileUseCase.Result.Outdated(3), List.of(), "day.txt");

        assertThat(damaged)
                .isEqualTo(new Ran(
                        1,
                        "reconcile: 100000 lines so far\n",
                        "reconcile: the file is refused, nothing was changed: line 17, Amount: not digits\n"));
        assertThat(outdated.exitCode()).isEqualTo(1);
        assertThat(outdated.err()).contains("file 3 of the same day");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("says what it takes where it is called wrongly")
    void wrongUsage() {
        assertThat(run(compared(Map.of()), List.of()).exitCode()).isEqualTo(2);
        assertThat(run(compared(Map.of()), List.of(), "day.txt", "--day", "yesterday")
                        .exitCode())
                .isEqualTo(2);
    }

    private Ran run(ReconcileUseCase.Result result, List<FoundDifference> found, String... arguments) {
        List<String> all = new ArrayList<>(List.of("reconcile"));
        all.addAll(List.of(arguments));
        if (arguments.length > 0) {
            all.addAll(List.of("--report", folder.toString()));
        }
        AdminUseCases useCases = mock(AdminUseCases.class);
        when(useCases.reconcile()).thenReturn(new Fixed(result, found, askedFor));
        return AdminForTests.run(useCases, all);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("reconciliation-2026-11-21-0002.html"));
    }

    private static ReconcileUseCase.Result compared(Map<DifferenceStatus, Integer> counts) {
        DayFileSummary file = new DayFileSummary(DAY, 2, 123_456, "0123456789abcdef".repeat(4));
        return new ReconcileUseCase.Result.Compared(
                new ReconciliationRun(file, Instant.parse("2026-11-21T18:00:00Z"), counts));
    }

    private static FoundDifference found(
            int number, DifferenceKind kind, Difference.There there, Difference.Here here, DifferenceStatus status) {
        Difference.Subject subject =
                new Difference.Subject(new VanOrder("=<b>\"x\",1", "2999199999"), DayLineKind.PARTIAL_CANCEL, 7);
        return new FoundDifference("digest", number, new Difference(kind, subject, there, here, Remedy.PERSON), status);
    }

    private static Difference.There there() {
        return new Difference.There(Money.won(499), DAY.atTime(10, 15), new ApprovalReference("100000000001", DAY));
    }

    private static Difference.Here here() {
        return new Difference.Here(PAYMENT, StateName.APPROVED, Money.won(500), DAY);
    }

    private record Fixed(Result result, List<FoundDifference> found, List<Optional<LocalDate>> askedFor)
            implements ReconcileUseCase {

        @Override
        public Result reconcile(String file, Optional<LocalDate> day, LongConsumer linesSoFar) {
            askedFor.add(day);
            linesSoFar.accept(100_000);
            return result;
        }

        @Override
        public WrittenReport report(ReconciliationRun run, String folder) {
            return new ReportFiles().write(folder, run, found::forEach);
        }
    }
}
