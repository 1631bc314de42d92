package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.recovery.ApprovalReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Has the gateway tell the VAN to undo an approval, as it does of one that it has heard of itself: the watch over the attempt is
 * due at once, and names the approval ({@code ApprovalWatch.heard}). The gateway's workers take it up and never give it up.
 */
record WatchTable(Connection connection) {

    /**
     * A payment that is given up, or is being undone, never becomes an approved one: no later change can make this wrong. Of
     * one that is being undone its own recovery finds here what the ordinary cancel names.
     */
    private static final String HEARD = """
        insert into approval_watch (payment_key, version, since, look_at, tries, heard_transaction, heard_trade_date)
        select payment_key, 1, clock_timestamp(), clock_timestamp(), 0, ?, ? from payment
        where payment_key = ? and state in ('NET_CANCELLED', 'NET_CANCELLING')
        on conflict (payment_key) do update set
            version = approval_watch.version + 1, since = excluded.since, look_at = excluded.look_at, tries = 0,
            heard_transaction = excluded.heard_transaction, heard_trade_date = excluded.heard_trade_date,
            outcome = null, ended_at = null
        """;

    /** @return false when the payment is not given up */
    boolean heard(PaymentKey payment, ApprovalReference approval) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEARD)) {
            statement.setString(1, approval.transactionNumber());
            statement.setObject(2, approval.tradeDate());
            statement.setString(3, payment.value());
            return statement.executeUpdate() == 1;
        }
    }
}
