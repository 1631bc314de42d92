package dev.appcard.adapter.outbound.persistence.registration;

/** What {@link JpaRegistrations} asks of the database, besides reading by key. */
final class RegistrationStatements {
    static final String BY_WINDOW = "from RegistrationRow where order.window.token = :window";

    /** SQL, for the array: the statement's text is the same for any number of windows. */
    static final String STATES = "select window_token, state from registration where window_token = any(:windows)";

    static final String DUE = """
        from RegistrationRow where standing.attentionAt <= :now order by standing.attentionAt, registrationKey
        """;

    /** Its keys being random, a conflict is a defect, and fails. */
    static final String ADD = """
        insert into RegistrationRow (registrationKey, version, order, standing)
        values (:key, :version, :order, :standing)
        """;

    static final String REPLACE = """
        update RegistrationRow set version = :next, standing = :standing
        where registrationKey = :key and version = :current
        """;

    private RegistrationStatements() {}
}
