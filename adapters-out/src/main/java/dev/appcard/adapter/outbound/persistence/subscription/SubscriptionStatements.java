package dev.appcard.adapter.outbound.persistence.subscription;

/** What {@link JpaSubscriptions} and {@link JpaPeriodCharges} ask of the database, besides reading by key. */
final class SubscriptionStatements {

    static final String OF_CUSTOMER = """
        from SubscriptionRow where terms.merchantId = :merchant and terms.customerKey = :customer and id > :after
        order by id
        """;

    /** Its id being random, a conflict is a defect, and fails. */
    static final String ADD = """
        insert into SubscriptionRow (id, version, terms, standing) values (:id, :version, :terms, :standing)
        """;

    static final String REPLACE = """
        update SubscriptionRow set version = :next, standing = :standing where id = :id and version = :next - 1
        """;

    /**
     * SQL: one statement that finds and claims. Rows that somebody else is about to claim or to change are passed over, so
     * that nobody waits; materialized, so that the limit holds whatever plan is chosen for the update.
     */
    static final String CLAIM_DUE = """
        with due as materialized (
            select subscription_id, period from subscription_charge
            where look_at <= :now
            order by look_at, subscription_id
            limit :most
            for update skip locked)
        update subscription_charge charge
        set version = charge.version + 1, look_at = :until,
            status = case charge.status when 'WAITING' then 'CLAIMED' else charge.status end
        from due
        where charge.subscription_id = due.subscription_id and charge.period = due.period
        returning charge.*
        """;

    static final String OPEN = """
        from PeriodChargeRow where subscriptionId = :subscription and standing.status not in (PAID, FAILED, SKIPPED)
        """;

    static final String OPEN_OF = """
        from PeriodChargeRow where subscriptionId in :subscriptions and standing.status not in (PAID, FAILED, SKIPPED)
        """;

    static final String CHARGES = """
        from PeriodChargeRow where subscriptionId = :subscription and period > :after order by period
        """;

    static final String ADD_CHARGE = """
        insert into PeriodChargeRow (subscriptionId, period, version, dueAt, standing)
        values (:subscription, :period, :version, :dueAt, :standing)
        """;

    static final String REPLACE_CHARGE = """
        update PeriodChargeRow set version = :next, standing = :standing
        where subscriptionId = :subscription and period = :period and version = :next - 1
        """;

    private SubscriptionStatements() {}
}
