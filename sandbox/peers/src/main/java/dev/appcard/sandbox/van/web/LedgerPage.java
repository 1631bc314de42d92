package dev.appcard.sandbox.van.web;

import dev.appcard.sandbox.van.ledger.LedgerEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The ledger as a page: newest first; on a phone each entry is a card. */
final class LedgerPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final String FRAME = template("ledger.html");

    private LedgerPage() {}

    static String of(String paymentKey, List<LedgerEntry> entries) {
        Totals totals = Totals.of(entries);
        List<LedgerEntry> newestFirst = entries.stream().collect(Collectors.toList());
        Collections.reverse(newestFirst);
        String rows = newestFirst.stream().map(LedgerPage::row).collect(Collectors.joining());
        return FRAME.replace("{{paymentKey}}", escaped(paymentKey))
                .replace("{{approved}}", won(totals.approvedAmount()))
                .replace("{{cancelled}}", won(totals.cancelledAmount()))
                .replace("{{balance}}", won(totals.balance()))
                .replace("{{counts}}", totals.approvals() + "건 승인 · " + totals.declines() + "건 거절")
                .replace("{{rows}}", rows.isEmpty() ? template("ledger-empty.html") : rows);
    }

    private static String row(LedgerEntry entry) {
        return "<tr>"
                + cell("상태", "<span class=\"status %s\">%s</span>".formatted(entry.status(), status(entry)))
                + cell("주문번호", "<code>" + escaped(entry.orderNumber()) + "</code>")
                + cell("거래번호", "<code>" + escaped(entry.transactionNo()) + "</code>")
                + cell("승인번호", "<code>" + escaped(entry.approvalNo()) + "</code>")
                + amount("승인금액", entry.approved() ? won(entry.amount()) : "(" + won(entry.amount()) + ")")
                + amount("취소금액", won(entry.cancelledAmount()))
                + amount("잔액", won(entry.balance()))
                + cell("할부", entry.installment() == 0 ? "일시불" : entry.installment() + "개월")
                + cell("카드", escaped(entry.company().koreanName()) + "<br>" + MaskedCard.of(entry.cardNo()))
                + cell("구매자", escaped(entry.userName()) + "<br>" + escaped(entry.goodName()))
                + cell("거래일시", DAY.format(entry.tradeDate()) + " " + time(entry.tradeTime()))
                + "</tr>\n";
    }

    private static String status(LedgerEntry entry) {
        return switch (entry.status()) {
            case APPROVED -> "승인";
            case DECLINED -> "거절 " + escaped(entry.declineCode());
            case PARTIAL_CANCELLED -> "부분취소";
            case CANCELLED -> "취소";
        };
    }

    private static String cell(String label, String html) {
        return "<td data-label=\"" + label + "\"><div>" + html + "</div></td>";
    }

    private static String amount(String label, String html) {
        return "<td class=\"amount\" data-label=\"" + label + "\"><div>" + html + "</div></td>";
    }

    private static String won(long amount) {
        return String.format(Locale.ROOT, "%,d원", amount);
    }

    private static String time(String hhmmss) {
        return hhmmss.substring(0, 2) + ":" + hhmmss.substring(2, 4) + ":" + hhmmss.substring(4);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(LedgerPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
