package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.subscription.PeriodStatus;
import java.util.EnumSet;

/** What {@link JpaSubscriptions} and {@link JpaPeriodCharges} ask of the database, besides reading by key. */
final class SubscriptionStatements {
    private static final String KNOWN = StoredName.list(EnumSet.allOf(PeriodStatus.class));

    static final String OF_CUSTOMER = """
        from SubscriptionRow where terms.merchantId = :merchant and terms.customerKey = :customer and id > :after
        order by id
        """;

    /** Its id being random, a conflict is a defect, and fails. */
    static final String ADD = """
        insert into SubscriptionRow (id, version, terms, status) values (:id, :version, :terms, :status)
        """;

    static final String REPLACE = """
        update SubscriptionRow set version = :next, status = :status where id = :id and version = :next - 1
        """;

    /**
     * SQL: one statement that finds and claims. Rows that another one is about to claim or to change are passed over, so
     * that no claim waits, and rows whose status this version does not know; materialized, so that the limit holds whatever plan is chosen for the update.
     */
    static final String CLAIM_DUE = """
        with due as materialized (
            select subscription_id, period from subscription_charge
            where look_at <= :now and status in %s
            order by look_at, subscription_id
            limit :most
            for update skip locked)
        update subscription_charge charge
        set version = charge.version + 1, look_at = :until,
            status = case charge.status when 'WAITING' then 'CLAIMED' else charge.status end
        from due
        where charge.subscription_id = due.subscription_id and charge.period = due.period
        returning charge.*
        """.formatted(KNOWN);

    /** SQL: those that {@link #CLAIM_DUE} leaves out. */
    static final String DUE_OF_LATER_VERSION = """
        select subscription_id || '/' || period, status from subscription_charge
        where look_at <= :now and status not in %s
        order by look_at, subscription_id
        """.formatted(KNOWN);

    static final String OPEN = """
        from PeriodChargeRow where subscriptionId = :subscription and progress.state.name not in ('PAID', 'FAILED', 'SKIPPED')
        """;

    static final String OPEN_OF = """
        from PeriodChargeRow where subscriptionId in :subscriptions and progress.state.name not in ('PAID', 'FAILED', 'SKIPPED')
        """;

    static final String CHARGES = """
        from PeriodChargeRow where subscriptionId = :subscription and period > :after order by period
        """;

    static final String ADD_CHARGE = """
        insert into PeriodChargeRow (subscriptionId, period, version, dueAt, progress)
        values (:subscription, :period, :version, :dueAt, :progress)
        """;

    static final String REPLACE_CHARGE = """
        update PeriodChargeRow set version = :next, progress = :progress
        where subscriptionId = :subscription and period = :period and version = :next - 1
        """;

    private SubscriptionStatements() {}
}
