package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.payment.StateName;
import java.util.EnumSet;

/** What {@link JpaPayments} asks of the database, besides reading by key. */
final class PaymentStatements {
    private static final String KNOWN = StoredName.list(EnumSet.allOf(StateName.class));

    static final String BY_WINDOW = "from PaymentRow where order.window.token = :window";

    /** The one that holds the order comes first; there is at most one by the unique index. */
    static final String BY_ORDER = """
        from PaymentRow where order.merchantId = :merchant and order.orderId = :order
        order by case when progress.state.name in ('AUTHENTICATION_FAILED', 'EXPIRED') then 1 else 0 end,
                 order.requestedAt desc, paymentKey desc
        """;

    /** SQL, for the array: the statement's text is the same for any number of windows. */
    static final String STATES =
            "select window_token, state, payment_key from payment where window_token = any(:windows)";

    /** Without those whose state this version does not know: they are left to the version that does. */
    static final String DUE = """
        from PaymentRow where progress.state.attentionAt <= :now and progress.state.name in %s
        order by progress.state.attentionAt, paymentKey
        """.formatted(KNOWN);

    /** SQL: those that {@link #DUE} leaves out. */
    static final String DUE_OF_LATER_VERSION = """
        select payment_key, state from payment where attention_at <= :now and state not in %s
        order by attention_at, payment_key
        """.formatted(KNOWN);

    /** SQL: how much waits for a person, and the seconds that the oldest has; the indexes of what is open lead there. */
    static final String WAITING_FOR_PERSON = """
        select count(*), cast(coalesce(greatest(extract(epoch from clock_timestamp() - min(since)), 0), 0) as bigint)
        from (
            select coalesce(cancel_requested_at, attempt_started_at) as since
            from payment where attention_at is not null and needs_attention is not null
            union all
            select since from approval_watch where look_at is not null and needs_attention
            union all
            select compared_at from reconciliation_difference join reconciliation using (digest)
            where status in ('TO_MEND', 'NEEDS_ATTENTION')
            union all
            select begun_at from restored_work join restore on restore.id = restored where restored_work.status = 'HELD'
        ) as waiting
        """;

    /**
     * A conflict inserts nothing and fails nothing, so that the transaction goes on. Key and token being random, the
     * only one that can arise is {@code payment_holds_order}.
     */
    static final String ADD = """
        insert into PaymentRow (paymentKey, version, order, progress)
        values (:key, :version, :order, :progress)
        on conflict do nothing
        """;

    static final String REPLACE = """
        update PaymentRow set version = :next, progress = :progress
        where paymentKey = :key and version = :current
        """;

    private PaymentStatements() {}
}
