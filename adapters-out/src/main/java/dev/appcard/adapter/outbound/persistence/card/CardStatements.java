package dev.appcard.adapter.outbound.persistence.card;

/** What {@link JpaRegisteredCards} and {@link JpaCardDataUses} ask of the database, besides reading by key. */
final class CardStatements {
    static final String ADD = """
        insert into RegisteredCardRow (billingKey, merchantId, customerKey, holder, face, registeredAt, standing,
            sealedSecret, sealedUnder)
        values (:key, :merchant, :customer, :holder, :face, :registeredAt, ACTIVE, :secret, :dataKey)
        """;

    static final String FOUND_UNREADABLE = """
        update RegisteredCardRow set standing = UNREADABLE, endedAt = :at where billingKey = :key and standing <> DELETED
        """;

    static final String DELETE = """
        update RegisteredCardRow set standing = DELETED, endedAt = :at, sealedSecret = null, sealedUnder = null
        where billingKey = :key and standing <> DELETED
        """;

    /**
     * SQL, for the lock: it goes together with those of other charges, but whoever ends the card waits for it, and it for
     * them. A key share lock would not do, for ending a card changes no key.
     */
    static final String HOLD_ACTIVE = """
        select billing_key from registered_card where billing_key = :key and standing = 'ACTIVE' for share
        """;

    /** SQL: one statement that counts, unless the number is reached, whoever else counts at the same time. */
    static final String COUNT = """
        insert into card_data_use (merchant_id, purpose, day, count) values (:merchant, :purpose, :day, 1)
        on conflict (merchant_id, purpose, day) do update set count = card_data_use.count + 1
        where card_data_use.count < :most
        """;

    private CardStatements() {}
}
