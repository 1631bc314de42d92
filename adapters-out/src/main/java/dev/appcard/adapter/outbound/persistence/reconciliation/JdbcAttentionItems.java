package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.adapter.outbound.persistence.restore.HeldRows;
import dev.appcard.application.port.outbound.attention.AttentionItems;
import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.HeldSinceRestore;
import dev.appcard.domain.attention.AttentionItem.OpenDifference;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.restore.HeldKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Four tables as one list: marked payments, watches that need a person, differences, and what is held since a restore. */
public final class JdbcAttentionItems implements AttentionItems {

    private static final String PAYMENTS = """
        select payment_key, state, needs_attention, tries, attempt_order_number,
            coalesce(cancel_requested_at, attempt_started_at) as since
        from payment where attention_at is not null and needs_attention is not null
        """;
    private static final String WATCHES = """
        select payment_key, approval_watch.tries, attempt_order_number, heard_transaction, heard_trade_date, since
        from approval_watch join payment using (payment_key)
        where look_at is not null and approval_watch.needs_attention
        """;
    private static final String DIFFERENCES = """
        select reconciliation_difference.*, compared_at as since
        from reconciliation_difference join reconciliation using (digest)
        where status in ('TO_MEND', 'NEEDS_ATTENTION')
        """;
    private static final String HELD = """
        select kind, key, restored_work.state, begun_at as since, array(
            select distinct movement || ' of ' || there_amount || ', approval ' || there_transaction || ' of ' || there_approved_on
            from reconciliation_difference
            where left(order_number, length(key) + 1) = key || '-' and there_transaction is not null) as there
        from restored_work join restore on restore.id = restored
        where restored_work.status = 'HELD'
        """;
    private static final String DECIDED = """
        update reconciliation_difference set status = ?
        where digest = ? and number = ? and status in ('TO_MEND', 'NEEDS_ATTENTION')
        """;
    private static final String DECISION =
            "insert into attention_decision (operator, item, action, payment_key, reason) values (?, ?, ?, ?, ?)";

    private final PlainConnections connections;

    public JdbcAttentionItems(PlainConnections connections) {
        this.connections = connections;
    }

    private interface Reader {
        AttentionItem read(ResultSet row) throws SQLException;
    }

    @Override
    public List<AttentionItem> open() {
        List<AttentionItem> items = connections.run(connection -> {
            List<AttentionItem> all = new ArrayList<>(read(connection, PAYMENTS, JdbcAttentionItems::payment));
            all.addAll(read(connection, WATCHES, JdbcAttentionItems::watch));
            all.addAll(read(connection, DIFFERENCES, JdbcAttentionItems::difference));
            all.addAll(read(connection, HELD, JdbcAttentionItems::held));
            return all;
        });
        items.sort(Comparator.comparing(AttentionItem::since).thenComparing(AttentionItem::id));
        return List.copyOf(items);
    }

    @Override
    public boolean accept(OpenDifference difference, OperatorDecision decision) {
        return connections.run(connection -> {
            boolean accepted = isDecided(connection, difference, "ACCEPTED");
            if (accepted) {
                write(connection, difference, "ACCEPT", null, decision);
            }
            return accepted;
        });
    }

    @Override
    public boolean cancel(
            AttentionItem item, PaymentKey payment, ApprovalReference approval, OperatorDecision decision) {
        return connections.run(connection -> {
            boolean open = !(item instanceof OpenDifference found) || isDecided(connection, found, "MENDED");
            boolean told = open && new WatchTable(connection).heard(payment, approval);
            if (told) {
                write(connection, item, "CANCEL", payment, decision);
            } else {
                connection.rollback();
            }
            return told;
        });
    }

    @Override
    public boolean leave(HeldSinceRestore held, OperatorDecision decision) {
        return connections.run(connection -> {
            boolean left = new HeldRows(connection).leave(held.kind(), held.key());
            if (left) {
                write(connection, held, "ACCEPT", payment(held), decision);
            }
            return left;
        });
    }

    @Override
    public boolean release(HeldSinceRestore held, OperatorDecision decision) {
        return connections.run(connection -> {
            boolean released = new HeldRows(connection).release(held.kind(), held.key());
            if (released) {
                write(connection, held, "RELEASE", payment(held), decision);
            }
            return released;
        });
    }

    private static @Nullable PaymentKey payment(HeldSinceRestore held) {
        return switch (held.kind()) {
            case PAYMENT, WATCH -> new PaymentKey(held.key());
            case CHARGE, REGISTRATION -> null;
        };
    }

    private static boolean isDecided(Connection connection, OpenDifference difference, String status)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DECIDED)) {
            statement.setString(1, status);
            statement.setString(2, difference.found().digest());
            statement.setInt(3, difference.found().number());
            return statement.executeUpdate() == 1;
        }
    }

    private static void write(
            Connection connection,
            AttentionItem item,
            String action,
            @Nullable PaymentKey payment,
            OperatorDecision decision)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DECISION)) {
            statement.setString(1, decision.operator());
            statement.setString(2, item.id());
            statement.setString(3, action);
            statement.setString(4, payment == null ? null : payment.value());
            statement.setString(5, decision.reason());
            statement.executeUpdate();
        }
    }

    private static List<AttentionItem> read(Connection connection, String sql, Reader reader) throws SQLException {
        List<AttentionItem> items = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                items.add(reader.read(rows));
            }
        }
        return items;
    }

    private static AttentionItem payment(ResultSet row) throws SQLException {
        return new AttentionItem.RepeatedInVain(
                new PaymentKey(row.getString("payment_key")),
                StateName.valueOf(row.getString("state")),
                AttentionReason.valueOf(row.getString("needs_attention")),
                row.getInt("tries"),
                row.getString("attempt_order_number"),
                since(row));
    }

    private static AttentionItem watch(ResultSet row) throws SQLException {
        String transaction = row.getString("heard_transaction");
        return new AttentionItem.LateApproval(
                new PaymentKey(row.getString("payment_key")),
                row.getInt("tries"),
                row.getString("attempt_order_number"),
                transaction == null
                        ? null
                        : new ApprovalReference(transaction, row.getObject("heard_trade_date", LocalDate.class)),
                since(row));
    }

    private static AttentionItem difference(ResultSet row) throws SQLException {
        return new OpenDifference(DifferenceTable.read(row), since(row));
    }

    private static AttentionItem held(ResultSet row) throws SQLException {
        String[] there = (String[]) row.getArray("there").getArray();
        return new HeldSinceRestore(
                HeldKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getString("state"),
                List.of(there),
                since(row));
    }

    private static Instant since(ResultSet row) throws SQLException {
        return row.getObject("since", OffsetDateTime.class).toInstant();
    }
}
