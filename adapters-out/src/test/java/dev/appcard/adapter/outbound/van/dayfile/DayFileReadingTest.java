package dev.appcard.adapter.outbound.van.dayfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.adapter.outbound.van.dayfile.DayFileDocument.Row;
import dev.appcard.adapter.outbound.van.telegram.FieldKind;
import dev.appcard.adapter.outbound.van.telegram.FieldSpec;
import dev.appcard.adapter.outbound.van.telegram.TelegramLayout;
import dev.appcard.application.port.outbound.reconciliation.DayLines;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.reconciliation.DayFileCheck;
import dev.appcard.domain.reconciliation.DayFileCheck.Damaged;
import dev.appcard.domain.reconciliation.DayFileCheck.Whole;
import dev.appcard.domain.reconciliation.DayFileFault;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A day file is read strictly, after docs/telegrams/dayfile.md")
class DayFileReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int LINES = 9;

    @TempDir
    private Path folder;

    private final DayFilesOnDisk files = new DayFilesOnDisk();

    @Test
    @DisplayName("its layouts are the document's tables")
    void layoutsShouldBeThoseOfTheDocument() {
        assertThat(rows(DayFileLayouts.HEADER)).isEqualTo(DayFileDocument.table("Header"));
        assertThat(rows(DayFileLayouts.MOVEMENT)).isEqualTo(DayFileDocument.table("Movement"));
        assertThat(rows(DayFileLayouts.TRAILER)).isEqualTo(DayFileDocument.table("Trailer"));
    }

    @Test
    @DisplayName("the example is whole, and says what the document says of it")
    void exampleShouldBeRead() throws IOException {
        Path file = file(DayFileDocument.example());
        DayFileSummary summary = whole(files.check(file.toString(), Optional.of(DAY), _ -> {}));

        assertThat(summary.day()).isEqualTo(DAY);
        assertThat(summary.sequence()).isEqualTo(1);
        assertThat(summary.lines()).isEqualTo(7);
        assertThat(summary.digest()).hasSize(64);
        List<DayLine> lines = lines(file, summary);
        assertThat(lines)
                .extracting(DayLine::kind)
                .containsExactly(
                        DayLineKind.APPROVAL,
                        DayLineKind.PARTIAL_CANCEL,
                        DayLineKind.PARTIAL_CANCEL,
                        DayLineKind.APPROVAL,
                        DayLineKind.NET_CANCEL,
                        DayLineKind.APPROVAL,
                        DayLineKind.CANCEL);
        assertThat(lines.get(2))
                .isEqualTo(new DayLine(
                        3,
                        new VanOrder("pay_01JD5EXAMPLE00000000000001-1", "2999199999"),
                        DayLineKind.PARTIAL_CANCEL,
                        2,
                        Money.won(29_500),
                        LocalDateTime.of(2026, 11, 21, 11, 35),
                        new ApprovalReference("100000000001", DAY)));
        assertThat(lines.getLast().amount()).isEqualTo(Money.won(999_999_999));
        assertThat(lines.getLast().approval().tradeDate()).isEqualTo(DAY.minusDays(2));
    }

    static Stream<Arguments> everyField() {
        return IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, LINES)
                .boxed()
                .flatMap(line -> SpoiltDayFile.tableOf(line, LINES).stream().map(row -> Arguments.of(line, row)));
    }

    @ParameterizedTest(name = "line {0}, {1}")
    @MethodSource("everyField")
    @DisplayName("damaged at any byte of any field it is refused, and the line named")
    void damagedFieldShouldBeNamed(int line, Row row) {
        byte[] example = DayFileDocument.example();
        for (int at = row.offset(); at < row.offset() + row.width(); at++) {
            for (int value : new int[] {'0', '7', 'A', ' ', '~', '\n', 0, 0xB0}) {
                byte[] spoilt = example.clone();
                int place = (line - 1) * 201 + at;
                if (spoilt[place] == (byte) value) {
                    continue;
                }
                spoilt[place] = (byte) value;
                DayFileFault fault = fault(spoilt);
                assertThat(fault.line()).as("byte %d as %d", at, value).isEqualTo(line);
                // What it has to agree with may be read first.
                assertThat(fault.field()).isIn(row.field(), "Check", "RecordType", "Serial", "ApprovalDate", "");
            }
        }
    }

    @ParameterizedTest(name = "line {0}, {1}: {2}")
    @CsvSource({
        "1, FileType, 'KSPAYTAX', FileType",
        "1, Version, '0200', Version",
        "1, BusinessDate, '20260230', BusinessDate",
        "1, FileSequence, '0000', FileSequence",
        "1, WrittenAt, '20261122240001', WrittenAt",
        "2, LineNumber, '00000002', LineNumber",
        "2, Kind, 'X', Kind",
        "2, Kind, 'P', Serial",
        "2, StoreId, '29991 9999', StoreId",
        "2, OrderNumber, '                                                  ', OrderNumber",
        "2, TransactionNo, '            ', TransactionNo",
        "2, AuthNo, '            ', AuthNo",
        "2, Amount, '000000000000', Amount",
        "2, Amount, '001000000000', Amount",
        "2, Amount, '      050000', Amount",
        "2, Serial, '01', Serial",
        "3, Serial, '00', Serial",
        "2, TradeDate, '20261119', TradeDate",
        "2, TradeDate, '20261122', TradeDate",
        "2, TradeTime, '246000', TradeTime",
        "2, ApprovalDate, '20261120', ApprovalDate",
        "8, ApprovalDate, '20261122', ApprovalDate",
        "2, PayType, '9', PayType",
        "2, Installment, '99', Installment",
        "2, IssCode, '      ', IssCode",
        "2, CardNo, '9445421234567890', CardNo",
        "2, CardNo, '94454212********', CardNo",
        "2, Filler, '                x', Filler",
        "4, OrderNumber, 'pay_00                                            ', OrderNumber",
        "9, BusinessDate, '20261122', BusinessDate",
        "9, FileSequence, '0002', FileSequence",
        "9, Lines, '00000006', Lines",
        "9, ApprovalCount, '00000004', ApprovalCount",
        "9, ApprovalSum, '000000000170101', ApprovalSum",
        "9, CancelCount, '00000002', CancelCount",
        "9, CancelSum, '000000000000000', CancelSum",
        "9, NetCancelCount, '00000000', NetCancelCount",
        "9, NetCancelSum, '000000000120001', NetCancelSum",
    })
    @DisplayName("with a right check and a value that cannot be, the field is named")
    void wrongValueShouldBeNamed(int line, String field, String value, String named) {
        DayFileFault fault =
                fault(new SpoiltDayFile().with(line, field, value).checked(line).bytes());

        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.field()).isEqualTo(named);
        assertThat(fault.toString()).doesNotContain("9445421234567890");
    }

    @Test
    @DisplayName("cut anywhere it is refused, at the line in which it ends")
    void cutFileShouldBeRefused() {
        byte[] example = DayFileDocument.example();
        for (int length = 0; length < example.length; length++) {
            DayFileFault fault = fault(Arrays.copyOf(example, length));
            assertThat(fault.line()).as("cut at %d", length).isEqualTo(length / 201 + 1);
        }
    }

    static Stream<Arguments> otherDamage() {
        byte[] example = DayFileDocument.example();
        byte[] twice = Arrays.copyOf(example, example.length * 2);
        System.arraycopy(example, 0, twice, example.length, example.length);
        byte[] utf8 = new String(example, SpoiltDayFile.KOREAN).getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[example.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(example, 0, marked, 3, example.length);
        return Stream.of(
                Arguments.of("the whole file twice", twice, 10),
                Arguments.of("in UTF-8", utf8, 1),
                Arguments.of(
                        "in UTF-16", new String(example, SpoiltDayFile.KOREAN).getBytes(StandardCharsets.UTF_16), 1),
                Arguments.of("with a byte order mark", marked, 1),
                Arguments.of("with carriage returns", new SpoiltDayFile().joined("\r\n"), 1),
                Arguments.of("with a blank line behind", Arrays.copyOf(example, example.length + 1), 10),
                Arguments.of("the header twice", new SpoiltDayFile().twice(1).bytes(), 2),
                Arguments.of("a line left out", new SpoiltDayFile().without(3).bytes(), 3),
                Arguments.of("a line twice", new SpoiltDayFile().twice(3).bytes(), 4),
                Arguments.of(
                        "two lines swapped", new SpoiltDayFile().swapped(2, 3).bytes(), 2),
                Arguments.of(
                        "without its header", new SpoiltDayFile().without(1).bytes(), 1),
                Arguments.of(
                        "without its trailer",
                        new SpoiltDayFile().without(LINES).bytes(),
                        9),
                Arguments.of(
                        "the trailer twice", new SpoiltDayFile().twice(LINES).bytes(), 10),
                Arguments.of(
                        "a cancel before its approval",
                        new SpoiltDayFile()
                                .swapped(5, 6)
                                .with(5, "LineNumber", "00000004")
                                .checked(5)
                                .with(6, "LineNumber", "00000005")
                                .checked(6)
                                .bytes(),
                        6),
                Arguments.of("empty", new byte[0], 1));
    }

    @ParameterizedTest(name = "{0}: line {2}")
    @MethodSource("otherDamage")
    void otherDamageShouldBeRefused(String what, byte[] bytes, int line) {
        assertThat(fault(bytes).line()).as(what).isEqualTo(line);
    }

    @Test
    @DisplayName("of another day than was asked for it is refused")
    void otherDayShouldBeRefused() throws IOException {
        Path file = file(DayFileDocument.example());

        assertThat(files.check(file.toString(), Optional.of(DAY.plusDays(1)), _ -> {}))
                .isEqualTo(new Damaged(new DayFileFault(1, "BusinessDate", "another day than was asked for")));
    }

    @Test
    @DisplayName("changed between the two readings it is not used")
    void changedFileShouldNotBeUsed() throws IOException {
        Path file = file(DayFileDocument.example());
        DayFileSummary summary = whole(files.check(file.toString(), Optional.empty(), _ -> {}));
        Files.write(
                file,
                new SpoiltDayFile()
                        .with(1, "FileSequence", "0001")
                        .with(1, "WrittenAt", "20261122000002")
                        .checked(1)
                        .bytes());

        assertThatIllegalStateException().isThrownBy(() -> lines(file, summary)).withMessageContaining("has changed");
    }

    private DayFileFault fault(byte[] bytes) {
        try {
            DayFileCheck check = files.check(file(bytes).toString(), Optional.empty(), _ -> {});
            assertThat(check).isInstanceOf(Damaged.class);
            return ((Damaged) check).fault();
        } catch (IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }

    private List<DayLine> lines(Path file, DayFileSummary summary) {
        List<DayLine> all = new ArrayList<>();
        try (DayLines lines = files.open(file.toString(), summary)) {
            for (Optional<DayLine> next = lines.next(); next.isPresent(); next = lines.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("day.txt"), bytes);
    }

    private static DayFileSummary whole(DayFileCheck check) {
        assertThat(check).isInstanceOf(Whole.class);
        return ((Whole) check).summary();
    }

    private static List<Row> rows(TelegramLayout layout) {
        List<Row> rows = new ArrayList<>();
        int offset = 0;
        for (FieldSpec field : layout.fields()) {
            rows.add(new Row(offset, field.name(), field.kind() == FieldKind.DIGITS ? "9" : "X", field.width()));
            offset += field.width();
        }
        return rows;
    }
}
