package dev.appcard.adapter.outbound.persistence.books;

import dev.appcard.adapter.outbound.persistence.column.Parameters;
import dev.appcard.domain.books.JournalLine;
import dev.appcard.domain.books.Movement;
import dev.appcard.domain.books.VanReference;
import dev.appcard.domain.payment.Payment;
import java.util.Collections;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/**
 * Writes what has moved into the journal, in the transaction of the change: all lines of all entries by one statement, or
 * none. Only stores call it, with what they have just stored.
 */
public final class JournalWriter {

    private static final String INTO = """
        insert into journal_line (payment_key, movement, line, kind, account, amount, merchant_id, store_id,
            business_date, at, order_number, transaction_number, approval_number, version)
        values\
        """;

    /** An attempt of an earlier version does not say its store: it was the merchant's. */
    private static final String LINE = """
        (?, ?, ?, ?, ?, ?, ?, coalesce(?, (select store_id from merchant where id = ?)), ?, ?, ?, ?, ?, ?)\
        """;

    private JournalWriter() {}

    /**
     * @param changed as it is stored now
     * @param movements none: nothing is sent to the database
     */
    public static void write(StatelessSession session, Payment changed, List<Movement> movements) {
        write(session, changed, movements, "");
    }

    /** The same where another path may have written the same entries: then they stay as they are. */
    public static void writeUnlessThere(StatelessSession session, Payment changed, List<Movement> movements) {
        write(session, changed, movements, " on conflict do nothing");
    }

    private static void write(StatelessSession session, Payment changed, List<Movement> movements, String conflict) {
        int lines =
                movements.stream().mapToInt(movement -> movement.lines().size()).sum();
        if (lines == 0) {
            return;
        }
        MutationQuery insert =
                session.createNativeMutationQuery(INTO + String.join(",", Collections.nCopies(lines, LINE)) + conflict);
        Parameters parameters = new Parameters(insert);
        for (Movement movement : movements) {
            int number = 1;
            for (JournalLine line : movement.lines()) {
                fill(parameters, changed, movement, line, number++);
            }
        }
        insert.executeUpdate();
    }

    private static void fill(Parameters parameters, Payment changed, Movement movement, JournalLine line, int number) {
        VanReference van = movement.reference();
        String merchant = changed.order().merchantId().value();
        parameters
                .text(changed.key().value())
                .text(movement.name())
                .number(number)
                .text(movement.kind().name())
                .text(line.account().name())
                .number(line.won())
                .text(merchant)
                .text(van.storeId())
                .text(merchant)
                .date(movement.businessDate())
                .time(movement.at())
                .text(van.orderNumber())
                .text(van.transactionNumber())
                .text(van.approvalNumber())
                .number(changed.version());
    }
}
