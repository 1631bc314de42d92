package dev.appcard.adapter.outbound.report;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.Difference.Here;
import dev.appcard.domain.reconciliation.Difference.There;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.time.KoreanTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The same for a browser and for paper: one file that loads nothing. */
final class HtmlReport {

    private static final String STYLE = "reconciliation.css";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private HtmlReport() {}

    static void write(PrintWriter out, ReconciliationRun run, Consumer<Consumer<FoundDifference>> differences) {
        out.printf(
                """
                <!DOCTYPE html>
                <html lang="ko">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>대사 %s (파일 %d)</title>
                <style>
                %s</style></head>
                <body><main>
                <header><h1>VAN 대사 결과 <small>Comparison with the VAN</small></h1>
                <p>거래일 <strong>%s</strong> · 파일 %d · %,d건 · 비교 %s</p></header>
                """,
                run.file().day(),
                run.file().sequence(),
                style(),
                run.file().day(),
                run.file().sequence(),
                run.file().lines(),
                MOMENT.format(run.comparedAt().atZone(KoreanTime.ZONE)));
        sums(out, run);
        if (run.counts().isEmpty()) {
            out.println("<p class=\"equal\">두 장부가 원 단위까지 일치합니다. <small>The books are equal to the won.</small></p>");
        } else {
            table(out, differences);
        }
        out.printf(
                "<footer>파일 SHA-256 <code>%s</code></footer>%n</main></body>%n</html>%n",
                run.file().digest());
    }

    private static void sums(PrintWriter out, ReconciliationRun run) {
        out.println("<section class=\"sums\" aria-label=\"합계 (sums)\">");
        sum(out, "차이", "differences", run.differences());
        sum(out, DifferenceStatus.MENDED, run.count(DifferenceStatus.MENDED));
        sum(
                out,
                DifferenceStatus.NEEDS_ATTENTION,
                run.count(DifferenceStatus.NEEDS_ATTENTION) + run.count(DifferenceStatus.TO_MEND));
        sum(out, DifferenceStatus.WAITING, run.count(DifferenceStatus.WAITING));
        out.println("</section>");
    }

    private static void sum(PrintWriter out, DifferenceStatus status, int count) {
        sum(out, ReconciliationWords.status(status), status.name(), count);
    }

    private static void sum(PrintWriter out, String korean, String english, int count) {
        out.printf("<div><span>%s <small>%s</small></span><strong>%,d건</strong></div>%n", korean, english, count);
    }

    private static void table(PrintWriter out, Consumer<Consumer<FoundDifference>> differences) {
        out.print("<table><thead><tr>");
        for (Column column : Column.values()) {
            out.printf("<th class=\"%s\">%s <small>%s</small></th>", column.look, column.korean, column.english);
        }
        out.println("</tr></thead><tbody>");
        differences.accept(each -> row(out, each));
        out.println("</tbody></table>");
    }

    /** What the table says of each difference: the VAN's side and ours. */
    private enum Column {
        NUMBER("번호", "no.", ""),
        KIND("구분", "kind", ""),
        STATUS("상태", "status", ""),
        ORDER("주문번호", "order", "order"),
        MOVEMENT("거래", "movement", ""),
        AMOUNT_THERE("VAN 금액", "VAN's amount", "amount"),
        TIME_THERE("VAN 일시", "VAN's time", "whole"),
        TRANSACTION("거래번호", "transaction", "whole"),
        AMOUNT_HERE("우리 금액", "our amount", "amount"),
        DAY_HERE("우리 일자", "our day", "whole"),
        STATE("결제 상태", "our state", "");

        private final String korean;
        private final String english;
        private final String look;

        Column(String korean, String english, String look) {
            this.korean = korean;
            this.english = english;
            this.look = look;
        }
    }

    private static void row(PrintWriter out, FoundDifference found) {
        Difference difference = found.difference();
        There there = difference.there();
        Here here = difference.here();
        out.print("<tr>");
        cell(out, Column.NUMBER, Integer.toString(found.number()));
        cell(
                out,
                Column.KIND,
                ReconciliationWords.kind(difference.kind()),
                difference.kind().name());
        out.printf(
                "<td data-label=\"상태\"><span class=\"status %s\" title=\"%s\">%s</span></td>",
                found.status(), found.status(), ReconciliationWords.status(found.status()));
        cell(out, Column.ORDER, difference.subject().order().orderNumber());
        cell(
                out,
                Column.MOVEMENT,
                ReconciliationWords.movement(
                        difference.subject().movement(), difference.subject().serial()),
                difference.subject().movement().name());
        cell(out, Column.AMOUNT_THERE, won(there == null ? null : there.amount()));
        cell(out, Column.TIME_THERE, there == null ? "–" : MOMENT.format(there.bookedAt()));
        cell(out, Column.TRANSACTION, there == null ? "–" : there.approval().transactionNumber());
        cell(out, Column.AMOUNT_HERE, won(here == null ? null : here.amount()));
        cell(
                out,
                Column.DAY_HERE,
                here == null || here.day() == null ? "–" : here.day().toString());
        cell(out, Column.STATE, here == null ? "없음" : here.state().name());
        out.println("</tr>");
    }

    private static String won(@Nullable Money amount) {
        return amount == null ? "–" : String.format(Locale.ROOT, "%,d원", amount.won());
    }

    private static void cell(PrintWriter out, Column column, String text) {
        out.printf("<td class=\"%s\" data-label=\"%s\">%s</td>", column.look, column.korean, escaped(text));
    }

    /** With the name in the code, which the CSV has. */
    private static void cell(PrintWriter out, Column column, String korean, String name) {
        out.printf(
                "<td class=\"%s\" data-label=\"%s\"><span>%s <small>%s</small></span></td>",
                column.look, column.korean, korean, name);
    }

    /** What the VAN sends is text, whatever it holds. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream style = HtmlReport.class.getResourceAsStream(STYLE)) {
            if (style == null) {
                throw new IllegalStateException(STYLE + " is missing");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
