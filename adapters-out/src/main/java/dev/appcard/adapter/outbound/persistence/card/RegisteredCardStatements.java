package dev.appcard.adapter.outbound.persistence.card;

/** What {@link JpaRegisteredCards} asks of the database, besides reading by key. */
final class RegisteredCardStatements {
    static final String ADD = """
        insert into RegisteredCardRow (billingKey, merchantId, customerKey, holder, summary, registeredAt, status,
            sealedSecret, sealedUnder)
        values (:key, :merchant, :customer, :holder, :summary, :registeredAt, 'ACTIVE', :secret, :dataKey)
        """;

    static final String FOUND_UNREADABLE = """
        update RegisteredCardRow set status = 'UNREADABLE', endedAt = :at
        where billingKey = :key and status = 'ACTIVE'
        """;

    static final String IS_UNREADABLE =
            "select count(*) from RegisteredCardRow where billingKey = :key and status = 'UNREADABLE'";

    static final String DELETE = """
        update RegisteredCardRow set status = 'DELETED', endedAt = :at, sealedSecret = null, sealedUnder = null
        where billingKey = :key and status <> 'DELETED'
        """;

    /**
     * SQL, for the lock: other charges may hold it at the same time, but the end of the card waits for it, and it for the
     * end. A key share lock would not do, for ending a card changes no key.
     */
    static final String HOLD_ACTIVE = """
        select billing_key from registered_card where billing_key = :key and standing = 'ACTIVE' for share
        """;

    private RegisteredCardStatements() {}
}
