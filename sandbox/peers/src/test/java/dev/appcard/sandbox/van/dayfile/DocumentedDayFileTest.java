package dev.appcard.sandbox.van.dayfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.van.ledger.CardCompany;
import dev.appcard.sandbox.van.ledger.LedgerCancel;
import dev.appcard.sandbox.van.ledger.LedgerEntry;
import dev.appcard.sandbox.van.ledger.LedgerEntry.Booking;
import dev.appcard.sandbox.van.ledger.LedgerEntry.Charge;
import dev.appcard.sandbox.van.ledger.LedgerEntry.ChargedCard;
import dev.appcard.sandbox.van.ledger.PayType;
import dev.appcard.sandbox.van.request.CancelType;
import dev.appcard.sandbox.van.request.RequestHeader;
import dev.appcard.sandbox.van.telegram.FieldKind;
import dev.appcard.sandbox.van.telegram.Layout;
import dev.appcard.sandbox.van.telegram.TelegramField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/telegrams/dayfile.md")
class DocumentedDayFileTest {
    private static final Path DOCUMENTS = Path.of("../../docs/telegrams");
    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+) \\| ([A-Za-z]+) \\| ([X9]) ([0-9]+) \\|.*");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    @DisplayName("The layouts are the document's tables")
    void layoutsShouldBeThoseOfTheDocument() throws IOException {
        assertThat(rows(OpeningField.LAYOUT)).isEqualTo(documented("Header"));
        assertThat(rows(MovementField.LAYOUT)).isEqualTo(documented("Movement"));
        assertThat(rows(ClosingField.LAYOUT)).isEqualTo(documented("Trailer"));
    }

    @Test
    @DisplayName("Written from a ledger the example is what was made by hand, byte for byte")
    void exampleShouldBeWritten() throws IOException {
        LedgerEntry inParts = entry(
                "1",
                new Charge("1000", 50_000, 0, PayType.APP_CARD),
                new Booking("100000000001", DAY, "101530", "30000001", ""),
                new ChargedCard(CardCompany.KB, "944542123456XXXX", ""),
                new LedgerCancel(CancelType.PARTIAL, 20_500, 1, DAY, "113000"),
                new LedgerCancel(CancelType.PARTIAL, 29_500, 2, DAY, "113500"));
        LedgerEntry undone = entry(
                "2",
                new Charge("1000", 120_000, 3, PayType.CARD_NUMBER),
                new Booking("100000000002", DAY, "120000", "30000002", ""),
                new ChargedCard(CardCompany.BC, "943000000000XXXX", ""),
                new LedgerCancel(CancelType.BY_ORDER_NUMBER, 120_000, 0, DAY, "120040"));
        LedgerEntry standing = entry(
                "3",
                new Charge("1000", 100, 0, PayType.ISP),
                new Booking("100000000003", DAY.minusDays(1), "235959", "30000003", ""),
                new ChargedCard(CardCompany.HYUNDAI, "", ""));
        LedgerEntry older = entry(
                "4",
                new Charge("1000", 999_999_999, 12, PayType.BILLING_KEY),
                new Booking("099999999999", DAY.minusDays(2), "180000", "29999999", ""),
                new ChargedCard(CardCompany.NH, "948000000000XXXX", ""),
                new LedgerCancel(CancelType.BY_TRANSACTION, 999_999_999, 0, DAY, "090000"));
        LedgerEntry declined = entry(
                "0",
                new Charge("1000", 10_002, 0, PayType.APP_CARD),
                new Booking("100000000009", DAY, "101530", "", "0002"),
                new ChargedCard(CardCompany.KB, "", ""));
        List<Movement> movements = Stream.of(older, standing, declined, undone, inParts)
                .flatMap(Movement::of)
                .filter(movement -> !movement.tradeDate().equals(DAY.minusDays(2)))
                .toList();

        assertThat(DayFile.of(DAY, 1, LocalDateTime.of(2026, 11, 22, 0, 0, 1), movements))
                .isEqualTo(Files.readAllBytes(DOCUMENTS.resolve("dayfile-example.txt")));
    }

    private static LedgerEntry entry(
            String number, Charge charge, Booking booking, ChargedCard card, LedgerCancel... cancels) {
        String order = "pay_01JD5EXAMPLE0000000000000" + number + "-1";
        var header = new RequestHeader("2999199999", order, booking.tradeDate(), "홍길동", "", "", "");
        return new LedgerEntry(header, charge, booking, card, List.of(cancels));
    }

    private static <F extends Enum<F> & TelegramField> List<String> rows(Layout<F> layout) {
        return layout.fields().stream()
                .map(field -> layout.offset(field) + " " + field.label() + " "
                        + (field.kind() == FieldKind.DIGITS ? "9" : "X") + " " + field.width())
                .toList();
    }

    private static List<String> documented(String section) throws IOException {
        return Files.readAllLines(DOCUMENTS.resolve("dayfile.md")).stream()
                .dropWhile(line -> !line.equals("## " + section))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3) + " " + row.group(4))
                .toList();
    }
}
