package dev.appcard.sandbox.van.dayfile;

import dev.appcard.sandbox.van.ledger.LedgerEntry;
import dev.appcard.sandbox.van.telegram.FieldWriter;
import dev.appcard.sandbox.van.telegram.Layout;
import dev.appcard.sandbox.van.telegram.TelegramField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/** Lays a day's movements out as lines. */
final class DayFile {
    static final int CHECK_WIDTH = MovementField.CHECK.width();
    static final int LINE_WIDTH = MovementField.LAYOUT.length();
    static final byte LINE_END = '\n';

    private static final int SHOWN_DIGITS = 6;
    private static final String VAN_NAME = "샌드박스 밴";
    private static final List<MovementKind> CANCELS = List.of(MovementKind.CANCEL, MovementKind.PARTIAL_CANCEL);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private final LocalDate day;
    private final int sequence;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private DayFile(LocalDate day, int sequence) {
        this.day = day;
        this.sequence = sequence;
    }

    /**
     * The whole file.
     *
     * @param sequence 1 for the first file of a day, one more each time it is written again
     * @param movements of that day, in any order
     */
    static byte[] of(LocalDate day, int sequence, LocalDateTime writtenAt, List<Movement> movements) {
        var file = new DayFile(day, sequence);
        file.open(writtenAt);
        List<Movement> ordered = movements.stream().sorted(Movement.ORDER).toList();
        for (int number = 1; number <= ordered.size(); number++) {
            file.line(number, ordered.get(number - 1));
        }
        file.close(ordered);
        return file.bytes.toByteArray();
    }

    private void open(LocalDateTime writtenAt) {
        end(new FieldWriter<>(OpeningField.LAYOUT)
                .text(OpeningField.RECORD_TYPE, "H")
                .text(OpeningField.FILE_TYPE, "KSPAYDAY")
                .text(OpeningField.VERSION, "0100")
                .text(OpeningField.BUSINESS_DATE, DATE.format(day))
                .digits(OpeningField.FILE_SEQUENCE, sequence)
                .text(OpeningField.WRITTEN_AT, MOMENT.format(writtenAt))
                .text(OpeningField.VAN_NAME, VAN_NAME));
    }

    private void line(int number, Movement movement) {
        LedgerEntry entry = movement.entry();
        end(new FieldWriter<>(MovementField.LAYOUT)
                .text(MovementField.RECORD_TYPE, "D")
                .digits(MovementField.LINE_NUMBER, number)
                .text(MovementField.KIND, movement.kind().code())
                .text(MovementField.STORE_ID, entry.header().storeId())
                .text(MovementField.ORDER_NUMBER, entry.header().orderNumber())
                .text(MovementField.TRANSACTION_NO, entry.booking().transactionNo())
                .text(MovementField.AUTH_NO, entry.booking().approvalNo())
                .digits(MovementField.AMOUNT, movement.amount())
                .digits(MovementField.SERIAL, movement.serial())
                .text(MovementField.TRADE_DATE, DATE.format(movement.tradeDate()))
                .text(MovementField.TRADE_TIME, movement.tradeTime())
                .text(MovementField.APPROVAL_DATE, DATE.format(movement.approvalDate()))
                .text(MovementField.PAY_TYPE, entry.charge().payType().code())
                .digits(MovementField.INSTALLMENT, entry.charge().installment())
                .text(MovementField.ISS_CODE, entry.card().company().code())
                .text(MovementField.ISSUER_NAME, entry.card().company().koreanName())
                .text(MovementField.CARD_NO, masked(entry.card().number())));
    }

    private void close(List<Movement> movements) {
        end(new FieldWriter<>(ClosingField.LAYOUT)
                .text(ClosingField.RECORD_TYPE, "T")
                .text(ClosingField.BUSINESS_DATE, DATE.format(day))
                .digits(ClosingField.FILE_SEQUENCE, sequence)
                .digits(ClosingField.LINES, movements.size())
                .digits(ClosingField.APPROVAL_COUNT, count(movements, List.of(MovementKind.APPROVAL)))
                .digits(ClosingField.APPROVAL_SUM, sum(movements, List.of(MovementKind.APPROVAL)))
                .digits(ClosingField.CANCEL_COUNT, count(movements, CANCELS))
                .digits(ClosingField.CANCEL_SUM, sum(movements, CANCELS))
                .digits(ClosingField.NET_CANCEL_COUNT, count(movements, List.of(MovementKind.NET_CANCEL)))
                .digits(ClosingField.NET_CANCEL_SUM, sum(movements, List.of(MovementKind.NET_CANCEL))));
    }

    private static long count(List<Movement> movements, List<MovementKind> kinds) {
        return movements.stream()
                .filter(movement -> kinds.contains(movement.kind()))
                .count();
    }

    private static long sum(List<Movement> movements, List<MovementKind> kinds) {
        return movements.stream()
                .filter(movement -> kinds.contains(movement.kind()))
                .mapToLong(Movement::amount)
                .sum();
    }

    private <F extends Enum<F> & TelegramField> void end(FieldWriter<F> fields) {
        byte[] line = fields.bytes();
        check(line, 0);
        bytes.writeBytes(line);
        bytes.write(LINE_END);
    }

    /** Puts the check of the line that begins there at the line's end. */
    static void check(byte[] file, int line) {
        var crc = new CRC32();
        crc.update(file, line, LINE_WIDTH - CHECK_WIDTH);
        byte[] digits = String.format(Locale.ROOT, "%08X", crc.getValue()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, file, line + LINE_WIDTH - CHECK_WIDTH, CHECK_WIDTH);
    }

    /** Where a field of a line lies, by the label that it has in the description; empty where the layout has none. */
    static <F extends Enum<F> & TelegramField> Optional<int[]> place(Layout<F> layout, String label) {
        return layout.fields().stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .map(field -> new int[] {layout.offset(field), layout.offset(field) + field.width()});
    }

    /** The first 6 digits, where the ledger has a number. */
    private static String masked(String number) {
        int shown = Math.min(SHOWN_DIGITS, number.length());
        return number.substring(0, shown) + "*".repeat(number.length() - shown);
    }
}
