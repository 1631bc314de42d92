package dev.appcard.adapter.outbound.report;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.Difference.Here;
import dev.appcard.domain.reconciliation.Difference.There;
import dev.appcard.domain.reconciliation.FoundDifference;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row for each difference, in the order of the file, by the names of the code. */
final class CsvReport {

    private static final String HEAD = "number,kind,status,order_number,store_id,movement,serial,there_amount,"
            + "there_booked_at,there_transaction,there_approved_on,payment_key,here_state,here_amount,here_day";
    private static final String LINE_END = "\r\n";

    private CsvReport() {}

    static void write(PrintWriter out, Consumer<Consumer<FoundDifference>> differences) {
        out.print(HEAD + LINE_END);
        differences.accept(each -> out.print(row(each) + LINE_END));
    }

    private static String row(FoundDifference found) {
        Difference difference = found.difference();
        List<String> values = new ArrayList<>(Arrays.asList(
                Integer.toString(found.number()),
                difference.kind().name(),
                found.status().name(),
                difference.subject().order().orderNumber(),
                difference.subject().order().storeId(),
                difference.subject().movement().name(),
                Integer.toString(difference.subject().serial())));
        values.addAll(there(difference.there()));
        values.addAll(here(difference.here()));
        return values.stream().map(CsvReport::quoted).collect(Collectors.joining(","));
    }

    private static List<String> there(@Nullable There there) {
        return there == null
                ? List.of("", "", "", "")
                : List.of(
                        Long.toString(there.amount().won()),
                        there.bookedAt().toString(),
                        there.approval().transactionNumber(),
                        there.approval().tradeDate().toString());
    }

    private static List<String> here(@Nullable Here here) {
        if (here == null) {
            return List.of("", "", "", "");
        }
        Money amount = here.amount();
        return List.of(
                here.payment().value(),
                here.state().name(),
                amount == null ? "" : Long.toString(amount.won()),
                here.day() == null ? "" : here.day().toString());
    }

    /** A value of the VAN's that a spreadsheet would take for a formula is kept from being one. */
    private static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0;
        String plain = formula ? "'" + value : value;
        return plain.chars().anyMatch(each -> each == ',' || each == '"' || each < ' ')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }
}
