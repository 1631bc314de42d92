package dev.appcard.adapter.outbound.van.dayfile;

import dev.appcard.adapter.outbound.van.telegram.StrictReader;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.reconciliation.DayLine;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Reads one movement. What the comparison has no use for is checked all the same. */
final class MovementLine {

    private static final Pattern KIND = Pattern.compile("[ACPN]");
    private static final Pattern STORE = Pattern.compile("[0-9A-Za-z]{1,10}");
    private static final Pattern ORDER = Pattern.compile("[!-~]{1,50}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{1,12}");
    private static final Pattern PAY_TYPE = Pattern.compile("[0-4]");
    private static final Pattern ISSUER = Pattern.compile("[0-9A-Za-z]{1,6}");
    /** No more than the first six digits of a card. */
    private static final Pattern CARD = Pattern.compile("([0-9]{6}\\*{1,10})?");

    private static final int MOST_MONTHS = 36;

    private final StrictReader line;
    private final LocalDate day;

    private MovementLine(StrictReader line, LocalDate day) {
        this.line = line;
        this.day = day;
    }

    /**
     * @param day the file's
     * @param expected the line's number
     */
    static DayLine read(byte[] bytes, LocalDate day, long expected) {
        StrictReader line = new StrictReader(DayFileLayouts.MOVEMENT, bytes);
        if (line.number("LineNumber") != expected) {
            throw line.fault("LineNumber", "not the number that follows");
        }
        DayLine movement = new MovementLine(line, day).movement((int) expected);
        LineCheck.require(line, bytes);
        return movement;
    }

    private DayLine movement(int number) {
        DayLineKind kind = kind();
        String store = line.code("StoreId", STORE);
        VanOrder order = new VanOrder(line.code("OrderNumber", ORDER), store);
        String transaction = line.code("TransactionNo", NUMBER);
        line.code("AuthNo", NUMBER);
        Money amount = amount();
        int serial = serial(kind);
        LocalDate traded = traded();
        LocalTime time = DayFileDates.time(line, "TradeTime");
        ApprovalReference approval = new ApprovalReference(transaction, approved(kind, traded));
        line.code("PayType", PAY_TYPE);
        if (line.number("Installment") > MOST_MONTHS) {
            throw line.fault("Installment", "too many months");
        }
        line.code("IssCode", ISSUER);
        line.text("IssuerName");
        line.code("CardNo", CARD);
        line.blank("Filler");
        return new DayLine(number, order, kind, serial, amount, traded.atTime(time), approval);
    }

    private DayLineKind kind() {
        return switch (line.code("Kind", KIND)) {
            case "A" -> DayLineKind.APPROVAL;
            case "C" -> DayLineKind.CANCEL;
            case "P" -> DayLineKind.PARTIAL_CANCEL;
            default -> DayLineKind.NET_CANCEL;
        };
    }

    private Money amount() {
        long won = line.number("Amount");
        if (won < 1 || won > Money.MAXIMUM_WON) {
            throw line.fault("Amount", "not 1 to " + Money.MAXIMUM_WON + " won");
        }
        return Money.won(won);
    }

    private int serial(DayLineKind kind) {
        int serial = (int) line.number("Serial");
        if ((serial > 0) != (kind == DayLineKind.PARTIAL_CANCEL)) {
            throw line.fault("Serial", "only a partial cancel has one");
        }
        return serial;
    }

    private LocalDate traded() {
        LocalDate date = DayFileDates.date(line, "TradeDate");
        if (!date.equals(day) && !date.equals(day.minusDays(1))) {
            throw line.fault("TradeDate", "neither the file's day nor the day before");
        }
        return date;
    }

    private LocalDate approved(DayLineKind kind, LocalDate traded) {
        LocalDate date = DayFileDates.date(line, "ApprovalDate");
        if (kind == DayLineKind.APPROVAL ? !date.equals(traded) : date.isAfter(traded)) {
            throw line.fault("ApprovalDate", "does not agree with TradeDate");
        }
        return date;
    }
}
