package dev.appcard.adapter.outbound.persistence.payment;

/** What {@link JpaPayments} asks of the database, besides reading by key. */
final class PaymentStatements {
    static final String BY_WINDOW = "from PaymentRow where order.window.token = :window";

    /** The one that holds the order comes first; there is at most one by the unique index. */
    static final String BY_ORDER = """
        from PaymentRow where order.merchantId = :merchant and order.orderId = :order
        order by case when standing.state in (AUTHENTICATION_FAILED, EXPIRED) then 1 else 0 end,
                 order.requestedAt desc, paymentKey desc
        """;

    /** SQL, for the array: the statement's text is the same for any number of windows. */
    static final String STATES = "select window_token, state from payment where window_token = any(:windows)";

    static final String DUE = """
        from PaymentRow where standing.attentionAt <= :now order by standing.attentionAt, paymentKey
        """;

    /**
     * A conflict inserts nothing and fails nothing, so that the transaction goes on. Key and token being random, the
     * only one that can arise is {@code payment_holds_order}.
     */
    static final String ADD = """
        insert into PaymentRow (paymentKey, version, order, standing)
        values (:key, :version, :order, :standing)
        on conflict do nothing
        """;

    static final String REPLACE = """
        update PaymentRow set version = :next, standing = :standing
        where paymentKey = :key and version = :current
        """;

    private PaymentStatements() {}
}
