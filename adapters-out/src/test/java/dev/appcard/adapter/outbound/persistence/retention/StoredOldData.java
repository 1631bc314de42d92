package dev.appcard.adapter.outbound.persistence.retention;

import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.retention.OldData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Rows of each kind, written as the gateway writes them, as far as their age goes. */
final class StoredOldData {

    private static final String GIVEN =
            "with given (name, merchant, at) as (select ?::varchar, ?::varchar, ?::timestamptz)\n";

    private StoredOldData() {}

    static String store(MerchantId merchant, OldData what, Instant at) {
        String name = UUID.randomUUID().toString().replace("-", "");
        execute(insertion(what), name, merchant.value(), at.atOffset(ZoneOffset.UTC));
        return name;
    }

    static boolean isThere(OldData what, String name) {
        try (Connection connection = PostgresForTests.asOwner().getConnection();
                PreparedStatement statement = prepared(connection, question(what), name);
                ResultSet row = statement.executeQuery()) {
            return row.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @param assignments SQL */
    static void change(OldData what, String name, String assignments) {
        execute("update " + table(what) + " set " + assignments + " where " + key(what) + " like '%' || ?", name);
    }

    static void delete(OldData what, String name) {
        execute("delete from " + table(what) + " where " + key(what) + " like '%' || ?", name);
    }

    private static String table(OldData what) {
        return switch (what) {
            case CALLS -> "call_record";
            case PAYMENTS -> "payment";
            case REGISTRATIONS -> "registration";
            case CARDS -> "registered_card";
            case SUBSCRIPTIONS -> "subscription";
            case EVENTS -> "event";
            case WEBHOOK_DELIVERIES -> "webhook_delivery";
            case HISTORY -> "operator_history";
        };
    }

    private static String key(OldData what) {
        return switch (what) {
            case CALLS -> "idempotency_key";
            case PAYMENTS -> "payment_key";
            case REGISTRATIONS -> "registration_key";
            case CARDS -> "billing_key";
            case SUBSCRIPTIONS -> "id";
            case EVENTS -> "subject_key";
            case WEBHOOK_DELIVERIES -> "subject_key";
            case HISTORY -> "operator";
        };
    }

    /** SQL that locks one row. */
    static String lock(OldData what, String name) {
        return question(what).replace("?", "'" + name + "'") + " for update";
    }

    /** Of a row whose name, merchant and time are given, in this order. */
    private static String insertion(OldData what) {
        return switch (what) {
            case CALLS -> """
                insert into call_record (idempotency_key, merchant_id, recorded_at, live, method, path, marks, marks_key)
                values (?, ?, ?, false, 'POST', '/v1/payments', '', '0a1b2c3d')
                """;
            case PAYMENTS -> GIVEN + """
                insert into payment (payment_key, version, state, merchant_id, order_id, order_name, amount, tax_free, pay_type,
                    customer_key, customer_name, customer_email, customer_mobile_phone, buyer_address, opened_by, metadata,
                    requested_at, attempt_order_number, attempt_started_at, instalment, interest_payer, decline_reason, settled_at,
                    merchant_bears_interest)
                select name, 3, 'DECLINED', merchant, name, 'umbrella', 9900, 0, 'CARD_KEYIN',
                    'c-1', '김하나', 'hana@example.com', '01012345678', '192.0.2.1', 'a1b2', '{"memo":"hana"}',
                    at - interval '1 hour', name, at - interval '1 minute', 0, 'BUYER', 'OTHER', at, null
                from given
                """;
            case REGISTRATIONS -> GIVEN + """
                insert into registration (registration_key, version, state, billing_key, merchant_id, bound_customer_key,
                    customer_key, customer_name, customer_email, customer_mobile_phone, buyer_address, window_token, success_url,
                    fail_url, direct_flow, most_instalment_months, merchant_bears_interest, app_card_only, requested_at,
                    authenticate_by, settled_at)
                select 'reg_' || name, 3, 'EXPIRED', name, merchant, 'c-1', 'c-1', '김하나', 'hana@example.com', '01012345678',
                    '192.0.2.1', name, 'http://localhost/a', 'http://localhost/b', false, 0, false, false, at - interval '1 hour',
                    at, at
                from given
                """;
            case CARDS -> GIVEN + """
                insert into registered_card (billing_key, merchant_id, customer_key, holder, face_name, face_issuer_code,
                    face_acquirer_code, face_number, registered_at, standing, ended_at)
                select name, merchant, 'c-1', 'KB', 'card', '11', '11', '12345678****1234', at - interval '1 hour', 'DELETED', at
                from given
                """;
            case SUBSCRIPTIONS -> GIVEN + """
                insert into subscription (id, version, merchant_id, customer_key, order_name, amount, tax_free, cycle_type,
                    cycle_value, start_date, charge_time, created_at, status, billing_key, last_period, since)
                select 'sub_' || name, 3, merchant, 'c-1', 'umbrella', 9900, 0, 'MONTHLY', 1, at::date, '09:00',
                    at - interval '1 hour', 'ENDED', name, 1, at
                from given
                """;
            case EVENTS -> GIVEN + """
                insert into event (subject, subject_key, version, position, type, merchant_id, status, at, done_at, outcome,
                    claimed_until)
                select 'PAYMENT', name, 1, 1, 'PAYMENT_CHANGED', merchant, 'DONE', at - interval '1 hour', at, 'NO_RECEIVER',
                    null
                from given
                """;
            case WEBHOOK_DELIVERIES -> GIVEN + """
                , endpoint as (
                    insert into webhook_endpoint (id, version, merchant_id, live, url, events, created_at, secret)
                    select 'we_' || name, 1, merchant, false, 'https://shop.example.com', '{BILLING_DELETED}', at, 'sealed'
                    from given)
                insert into webhook_delivery (webhook_id, endpoint_id, type, subject_key, version, position, event_at, tries,
                    last_at, last_result, done_at, outcome)
                select 'msg_' || name, 'we_' || name, 'BILLING_DELETED', name, 2, 1, at - interval '1 hour', 1, at, '200', at,
                    'DELIVERED'
                from given
                """;
            case HISTORY -> GIVEN + """
                insert into operator_history (operator, command, subject, outcome, at)
                select name, 'migrate', merchant, 0, at from given
                """;
        };
    }

    /** Whether what is removed of it is there. */
    private static String question(OldData what) {
        return switch (what) {
            case CALLS -> "select 1 from call_record where idempotency_key = ?";
            case PAYMENTS -> """
                select 1 from payment where payment_key = ? and (customer_key is not null or customer_name is not null
                    or customer_email is not null or customer_mobile_phone is not null or buyer_address <> ''
                    or opened_by is not null or metadata <> '{}')
                """;
            case REGISTRATIONS -> """
                select 1 from registration where registration_key = 'reg_' || ? and (bound_customer_key <> ''
                    or customer_key is not null or customer_name is not null or customer_email is not null
                    or customer_mobile_phone is not null or buyer_address <> '')
                """;
            case CARDS ->
                "select 1 from registered_card where billing_key = ? and (customer_key <> '' or face_number <> '')";
            case SUBSCRIPTIONS -> "select 1 from subscription where id = 'sub_' || ? and customer_key <> ''";
            case EVENTS -> "select 1 from event where subject_key = ?";
            case WEBHOOK_DELIVERIES -> "select 1 from webhook_delivery where subject_key = ?";
            case HISTORY -> "select 1 from operator_history where operator = ?";
        };
    }

    private static void execute(String sql, Object... values) {
        try (Connection connection = PostgresForTests.asOwner().getConnection();
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
