package dev.appcard.adapter.outbound.persistence.idempotency;

/** What {@link JpaCallRecords} asks of the database. */
final class CallStatements {
    private static final String THIS = """
        merchant_id = :merchant and idempotency_key = :key and path = :path and method = :method and live = :live\
        """;

    static final String FIND =
            "select marks_key, marks, payment_key, cancel_key, answer, recorded_at from call_record where " + THIS;

    /** Waits for a transaction that is adding the same; where that is committed it inserts nothing and fails nothing. */
    static final String ADD = """
        insert into call_record (merchant_id, live, method, path, idempotency_key, marks_key, marks, payment_key, cancel_key,
            answer, recorded_at)
        values (:merchant, :live, :method, :path, :key, :marksKey, :marks, :payment, :cancel, :answer,
            :at)
        on conflict do nothing
        """;

    static final String ANSWER = "update call_record set answer = :answer where answer is null and " + THIS;

    private CallStatements() {}
}
