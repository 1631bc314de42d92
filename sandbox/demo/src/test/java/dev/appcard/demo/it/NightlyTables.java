package dev.appcard.demo.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

/** What the nightly jobs work on, seen from outside. */
record NightlyTables(GatewayDatabase database) {

    /** Tables with personal data. */
    static final String[] ALL = {"payment", "registered_card", "registration", "subscription"};

    private static final Map<String, String> PERSONAL = Map.of(
            "payment",
            "num_nonnulls(customer_key, customer_name, customer_email, customer_mobile_phone, opened_by)"
                    + " + num_nonnulls(nullif(buyer_address, ''), nullif(metadata, '{}'))",
            "registration",
            "num_nonnulls(customer_key, customer_name, customer_email, customer_mobile_phone)"
                    + " + num_nonnulls(nullif(buyer_address, ''), nullif(bound_customer_key, ''))",
            "registered_card",
            "num_nonnulls(nullif(customer_key, ''), nullif(face_number, ''))",
            "subscription",
            "num_nonnulls(nullif(customer_key, ''))");

    /** How many values of a person each table has. */
    Map<String, Long> personalDataOf(String merchant) {
        Map<String, Long> values = new TreeMap<>();
        PERSONAL.forEach((table, count) -> values.put(
                table,
                Long.parseLong(one(
                        "select coalesce(sum(" + count + "), 0) from " + table + " where merchant_id = ?", merchant))));
        return values;
    }

    long calls(String merchant) {
        return Long.parseLong(one("select count(*) from call_record where merchant_id = ?", merchant));
    }

    void storeCalls(String merchant, int count, OffsetDateTime at) {
        execute("""
            insert into call_record (merchant_id, live, method, path, idempotency_key, marks, marks_key, recorded_at)
            select ?, false, 'POST', '/v1/payments', 'old ' || n, '', '0a1b2c3d', ? from generate_series(1, ?) as n
            """, merchant, at, count);
    }

    String journalOf(String merchant) {
        return one(
                "select string_agg(line::text, E'\\n' order by line) from journal_line line where merchant_id = ?",
                merchant);
    }

    long differencesOf(String paymentKey) {
        return Long.parseLong(one(
                "select count(*) from reconciliation_difference where left(order_number, length(?)) = ?",
                paymentKey,
                paymentKey));
    }

    long linesComparedOf(LocalDate day) {
        return Long.parseLong(one("select coalesce(sum(lines), 0) from reconciliation where business_date = ?", day));
    }

    /** The instance that has the job: process id @ host; empty: none. */
    String pickedBy() {
        return one("select coalesce(picked_by, '') from scheduled_tasks where task_name = ?", "remove-old-data");
    }

    /** When the job is due next; long ago where somebody has it. */
    OffsetDateTime waitsUntil() {
        String at = one("""
            select to_char(case when picked then 'epoch' else execution_time end at time zone 'UTC',
                'YYYY-MM-DD"T"HH24:MI:SS"Z"') from scheduled_tasks where task_name = ?
            """, "remove-old-data");
        return OffsetDateTime.parse(at);
    }

    private String one(String sql, Object... values) {
        try (Connection connection = database.connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}
