package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.OurMovement;
import dev.appcard.domain.reconciliation.OurOrder;
import dev.appcard.domain.reconciliation.Pursuit;
import dev.appcard.domain.reconciliation.VanOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of one statement, a movement each, put together to orders. */
final class OrderRows {

    /** What a row has; behind it stands where the rows come from. */
    static final String COLUMNS = """
        select payment.attempt_order_number as order_number,
            coalesce(payment.attempt_store_id, merchant.store_id) as store_id, payment.payment_key, payment.state,
            case when approval_watch.look_at is not null and approval_watch.heard_transaction is not null then 'NAMED'
                when payment.needs_attention is not null then 'MARKED' else 'UNNAMED' end as pursuit,
            journal_line.kind, payment_cancel.serial, abs(journal_line.amount) as amount,
            booked.since, case when booked.since < journal_line.business_date then
                exists (select from reconciliation_crossing crossing join reconciliation earlier using (digest)
                    where crossing.payment_key = payment.payment_key
                        and crossing.serial = coalesce(payment_cancel.serial, 0)
                        and earlier.business_date < journal_line.business_date
                        and earlier.file_sequence = (select max(same.file_sequence) from reconciliation same
                            where same.business_date = earlier.business_date))
                or (select count(distinct business_date) from reconciliation
                        where business_date >= booked.since and business_date < journal_line.business_date)
                    < journal_line.business_date - booked.since
                else false end as may_stand_earlier,
            journal_line.business_date as until
        """;

    /** Of each payment its movements, or one row without any. */
    static final String JOINS = """
        join merchant on merchant.id = payment.merchant_id
        left join approval_watch on approval_watch.payment_key = payment.payment_key
        left join journal_line on journal_line.payment_key = payment.payment_key and journal_line.line = 1
        left join payment_cancel on payment_cancel.payment_key = payment.payment_key
            and 'cancel-' || payment_cancel.serial = journal_line.movement
        left join lateral (select case journal_line.kind
                    when 'APPROVAL' then journal_line.business_date
                    when 'PARTIAL_CANCEL' then (payment_cancel.requested_at at time zone 'Asia/Seoul')::date
                    when 'CANCEL' then (payment.cancel_requested_at at time zone 'Asia/Seoul')::date
                    when 'VOID' then (payment.cancel_requested_at at time zone 'Asia/Seoul')::date
                    else (payment.attempt_started_at at time zone 'Asia/Seoul')::date end as since) as booked on true
        """;

    private final ResultSet rows;
    private boolean onRow;

    OrderRows(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.onRow = rows.next();
    }

    /** The next order; empty behind the last. */
    Optional<OurOrder> next() throws SQLException {
        if (!onRow) {
            return Optional.empty();
        }
        String payment = rows.getString("payment_key");
        VanOrder order = new VanOrder(rows.getString("order_number"), rows.getString("store_id"));
        StateName state = StateName.valueOf(rows.getString("state"));
        Pursuit pursuit = Pursuit.valueOf(rows.getString("pursuit"));
        List<OurMovement> movements = new ArrayList<>();
        do {
            OurMovement movement = movement();
            if (movement != null) {
                movements.add(movement);
            }
            onRow = rows.next();
        } while (onRow && rows.getString("payment_key").equals(payment));
        return Optional.of(new OurOrder(order, new PaymentKey(payment), state, pursuit, movements));
    }

    private @Nullable OurMovement movement() throws SQLException {
        String kind = rows.getString("kind");
        if (kind == null) {
            return null;
        }
        LocalDate until = rows.getObject("until", LocalDate.class);
        LocalDate since = rows.getObject("since", LocalDate.class);
        return new OurMovement(
                kindOf(kind),
                rows.getInt("serial"),
                Money.won(rows.getLong("amount")),
                since == null || since.isAfter(until) ? until : since,
                until,
                !kind.equals("APPROVAL_UNHEARD") && !kind.equals("NET_CANCEL"),
                rows.getBoolean("may_stand_earlier"));
    }

    private static DayLineKind kindOf(String kind) {
        return switch (kind) {
            case "APPROVAL", "APPROVAL_UNHEARD" -> DayLineKind.APPROVAL;
            case "CANCEL", "VOID" -> DayLineKind.CANCEL;
            case "PARTIAL_CANCEL" -> DayLineKind.PARTIAL_CANCEL;
            case "NET_CANCEL" -> DayLineKind.NET_CANCEL;
            default -> throw new IllegalStateException("a movement of a kind that this version does not know");
        };
    }
}
