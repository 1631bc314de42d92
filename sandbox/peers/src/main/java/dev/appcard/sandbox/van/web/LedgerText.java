package dev.appcard.sandbox.van.web;

import dev.appcard.sandbox.page.PageText;
import dev.appcard.sandbox.van.ledger.LedgerEntry;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An entry's values as the ledger's page shows them. */
public final class LedgerText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private LedgerText() {}

    public static String status(LedgerEntry entry) {
        return switch (entry.status()) {
            case APPROVED -> "승인";
            case DECLINED -> "거절 " + entry.booking().declineCode();
            case PARTIAL_CANCELLED -> "부분취소";
            case CANCELLED -> "취소";
        };
    }

    /** What was approved or, in brackets, declined. */
    public static String amount(LedgerEntry entry) {
        String won = PageText.won(entry.charge().amount());
        return entry.approved() ? won : "(" + won + ")";
    }

    public static String installment(LedgerEntry entry) {
        return entry.charge().installment() == 0 ? "일시불" : entry.charge().installment() + "개월";
    }

    public static String card(LedgerEntry entry) {
        return MaskedCard.of(entry.card().number());
    }

    public static String tradedAt(LedgerEntry entry) {
        String time = entry.booking().tradeTime();
        return DAY.format(entry.booking().tradeDate()) + " " + time.substring(0, 2) + ":" + time.substring(2, 4) + ":"
                + time.substring(4);
    }
}
