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
                <header><h1>VAN 대사 결과</h1>
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
            out.println("<p class=\"equal\">두 장부가 원 단위까지 일치합니다.</p>");
        } else {
            table(out, differences);
        }
        out.printf(
                "<footer>파일 SHA-256 <code>%s</code></footer>%n</main></body>%n</html>%n",
                run.file().digest());
    }

    private static void sums(PrintWriter out, ReconciliationRun run) {
        out.println("<section class=\"sums\" aria-label=\"합계\">");
        sum(out, "차이", run.differences());
        sum(out, ReconciliationWords.status(DifferenceStatus.MENDED), run.count(DifferenceStatus.MENDED));
        sum(
                out,
                ReconciliationWords.status(DifferenceStatus.NEEDS_ATTENTION),
                run.count(DifferenceStatus.NEEDS_ATTENTION) + run.count(DifferenceStatus.TO_MEND));
        sum(out, ReconciliationWords.status(DifferenceStatus.WAITING), run.count(DifferenceStatus.WAITING));
        out.println("</section>");
    }

    private static void sum(PrintWriter out, String name, int count) {
        out.printf("<div><span>%s</span><strong>%,d건</strong></div>%n", name, count);
    }

    private static void table(PrintWriter out, Consumer<Consumer<FoundDifference>> differences) {
        out.println("""
            <table><thead><tr><th>번호</th><th>구분</th><th>상태</th><th>주문번호</th><th>거래</th><th class="amount">VAN 금액</th>\
            <th>VAN 일시</th><th>거래번호</th><th class="amount">우리 금액</th><th>우리 일자</th><th>결제 상태</th></tr></thead><tbody>\
            """);
        differences.accept(each -> row(out, each));
        out.println("</tbody></table>");
    }

    private static void row(PrintWriter out, FoundDifference found) {
        Difference difference = found.difference();
        There there = difference.there();
        Here here = difference.here();
        out.print("<tr>");
        cell(out, "번호", Integer.toString(found.number()));
        cell(out, "구분", ReconciliationWords.kind(difference.kind()));
        out.printf(
                "<td data-label=\"상태\"><span class=\"status %s\">%s</span></td>",
                found.status(), ReconciliationWords.status(found.status()));
        cell(out, "주문번호", difference.subject().order().orderNumber());
        cell(
                out,
                "거래",
                ReconciliationWords.movement(
                        difference.subject().movement(), difference.subject().serial()));
        amount(out, "VAN 금액", there == null ? null : there.amount());
        cell(out, "VAN 일시", there == null ? "–" : MOMENT.format(there.bookedAt()));
        cell(out, "거래번호", there == null ? "–" : there.approval().transactionNumber());
        amount(out, "우리 금액", here == null ? null : here.amount());
        cell(out, "우리 일자", here == null || here.day() == null ? "–" : here.day().toString());
        cell(out, "결제 상태", here == null ? "없음" : here.state().name());
        out.println("</tr>");
    }

    private static void amount(PrintWriter out, String label, @Nullable Money amount) {
        String won = amount == null ? "–" : String.format(Locale.ROOT, "%,d원", amount.won());
        out.printf("<td class=\"amount\" data-label=\"%s\">%s</td>", label, won);
    }

    private static void cell(PrintWriter out, String label, String text) {
        out.printf("<td data-label=\"%s\">%s</td>", label, escaped(text));
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
