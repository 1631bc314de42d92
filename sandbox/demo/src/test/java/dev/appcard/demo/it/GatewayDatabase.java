package dev.appcard.demo.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The gateway's database, seen from outside by its administrator. */
record GatewayDatabase(int port) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/appcard", "postgres", "postgres");
    }

    String state(String paymentKey) {
        return text("select state from payment where payment_key = ?", paymentKey);
    }

    /** Why a person has to look at it; empty where none has to. */
    String needsAttention(String paymentKey) {
        return text("select coalesce(needs_attention, '') from payment where payment_key = ?", paymentKey);
    }

    /** How the watch over its attempt has ended; empty while it is open. */
    String watchOutcome(String paymentKey) {
        return text("select coalesce(outcome, '') from approval_watch where payment_key = ?", paymentKey);
    }

    /** The VAN's number of a late approval, where one was heard of; else empty. */
    String heardTransaction(String paymentKey) {
        return text("select coalesce(heard_transaction, '') from approval_watch where payment_key = ?", paymentKey);
    }

    long count(String table) {
        return Long.parseLong(text("select count(*) from " + table + " where ? is not null", table));
    }

    long won(String paymentKey) {
        return Long.parseLong(text("select amount from payment where payment_key = ?", paymentKey));
    }

    /** What the gateway owes a merchant, by its journal. */
    long wonOf(String merchantId) {
        return Long.parseLong(text("""
            select coalesce(-sum(amount), 0) from journal_line where account = 'MERCHANT_PAYABLE' and merchant_id = ?
            """, merchantId));
    }

    /** What has moved of a merchant's money, by the journal: order number and won, what was given back less than 0. */
    List<String> movementsOf(String merchantId) {
        return texts("""
            select order_number || ' ' || amount from journal_line where account = 'VAN_RECEIVABLE' and merchant_id = ?
            """, merchantId);
    }

    /** The kinds of a payment's entries. */
    List<String> journal(String paymentKey) {
        return texts("""
            select kind from journal_line where account = 'VAN_RECEIVABLE' and payment_key = ? order by movement
            """, paymentKey);
    }

    /** Its states in order, each with who had it taken there, why, and in which call. */
    List<String> actors(String paymentKey) {
        return texts("""
            select concat_ws(' ', state, reason, actor, actor_id, trace_id) from payment_history where payment_key = ?
            order by version
            """, paymentKey);
    }

    /** A payment's events in order, and what became of each. */
    List<String> events(String paymentKey) {
        return texts("""
            select concat_ws(' ', type, status, outcome) from event where subject = 'PAYMENT' and subject_key = ?
            order by version, position
            """, paymentKey);
    }

    /** Payments of which the journal does not sum to zero, or has not what the payment's row has. */
    List<String> unbalanced() {
        return texts("""
            select concat_ws(' ', payment.payment_key, payment.state, held, booked, total)
            from payment
            cross join lateral (
                select case when state in ('APPROVED', 'CANCELLING', 'VOIDING', 'PARTIALLY_CANCELLING', 'PARTIALLY_CANCELLED')
                    then amount - coalesce((select sum(part.amount) from payment_cancel part
                        where part.payment_key = payment.payment_key and part.done_at is not null), 0)
                    else 0 end as held
            ) as rows
            cross join lateral (
                select coalesce(sum(line.amount), 0) as total,
                    coalesce(sum(line.amount) filter (where account = 'VAN_RECEIVABLE'), 0) as booked
                from journal_line line where line.payment_key = payment.payment_key
            ) as journal
            where total <> 0 or booked <> held
            """);
    }

    /** What merchants could be told of a billing key, in order. */
    List<String> cardEvents(String billingKey) {
        return texts(
                "select type from event where subject = 'BILLING_KEY' and subject_key = ? order by version, position",
                billingKey);
    }

    boolean holdsOtc(String paymentKey) {
        return text("select sealed_otc is not null from payment where payment_key = ?", paymentKey)
                .equals("t");
    }

    /** Its states, in the order of its versions; a gap in the versions is an error. */
    List<String> history(String paymentKey) {
        List<String> states = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(
                        "select version, state from payment_history where payment_key = ? order by version")) {
            query.setString(1, paymentKey);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                states.add(rows.getString("state"));
                if (rows.getLong("version") != states.size()) {
                    throw new AssertionError("a gap before version " + rows.getLong("version"));
                }
            }
            return states;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    boolean holdsCard(String billingKey) {
        return text(
                        "select num_nonnulls(sealed_secret, sealed_under) > 0 from registered_card where billing_key ="
                                + " ?",
                        billingKey)
                .equals("t");
    }

    /** ACTIVE, UNREADABLE or DELETED. */
    String standing(String billingKey) {
        return text("select standing from registered_card where billing_key = ?", billingKey);
    }

    long cardsOf(String customerKey) {
        return Long.parseLong(text("select count(*) from registered_card where customer_key = ?", customerKey));
    }

    /** What a careless restore, or a person with write access, does: each of the two rows gets the other's secret. */
    void swapSecrets(String oneKey, String otherKey) {
        change(
                "update registered_card mine set sealed_secret = theirs.sealed_secret, sealed_under ="
                    + " theirs.sealed_under from registered_card theirs where (mine.billing_key, theirs.billing_key)"
                    + " in ((?, ?), (?, ?))",
                2,
                oneKey,
                otherKey,
                otherKey,
                oneKey);
    }

    /** @param bit counted from the first of what is sealed */
    void flipBit(String billingKey, int bit) {
        change(
                "update registered_card set sealed_secret = set_bit(sealed_secret, ?::bigint, 1 -"
                        + " get_bit(sealed_secret, ?::bigint)) where billing_key = ?",
                1,
                Integer.toString(bit),
                Integer.toString(bit),
                billingKey);
    }

    int sealedBits(String billingKey) {
        return Integer.parseInt(
                text("select octet_length(sealed_secret) * 8 from registered_card where billing_key = ?", billingKey));
    }

    long sealedOtcs() {
        return Long.parseLong(text("select count(*) from payment where sealed_otc is not null and ? = 'all'", "all"));
    }

    /** A merchant's payments whose outcome at the VAN is not known yet. */
    long unsettledOf(String merchantId) {
        return Long.parseLong(text("""
            select count(*) from payment where merchant_id = ? and state in (
                'APPROVING', 'NET_CANCELLING', 'CANCELLING', 'VOIDING', 'PARTIALLY_CANCELLING')
            """, merchantId));
    }

    long paymentsOf(String merchantId) {
        return Long.parseLong(text("select count(*) from payment where merchant_id = ?", merchantId));
    }

    /** How many bytes PostgreSQL has put into its log of changes (WAL), since it was made. */
    long walPosition() {
        return count("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), ?::pg_lsn)::bigint", "0/0");
    }

    /** The merchant's one payment in this state. */
    String keyIn(String merchantId, String state) {
        return text("select payment_key from payment where merchant_id = ? and state = ?", merchantId, state);
    }

    long paymentsFor(String merchantId, String orderId) {
        return count("select count(*) from payment where merchant_id = ? and order_id = ?", merchantId, orderId);
    }

    long paymentsNamed(String merchantId, String orderName) {
        return count("select count(*) from payment where merchant_id = ? and order_name = ?", merchantId, orderName);
    }

    private long count(String sql, String... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    private void change(String sql, int rows, String... parameters) {
        try (Connection connection = connect();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setString(i + 1, parameters[i]);
            }
            int changed = update.executeUpdate();
            if (changed != rows) {
                throw new AssertionError(changed + " rows instead of " + rows);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> texts(String sql, String... parameters) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String text(String sql, String... parameters) {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            ResultSet rows = query.executeQuery();
            if (!rows.next()) {
                throw new AssertionError("no such row: " + List.of(parameters));
            }
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
