package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import java.util.EnumSet;

/** What {@link JpaRegistrations} asks of the database, besides reading by key. */
final class RegistrationStatements {
    private static final String KNOWN = StoredName.list(EnumSet.allOf(StoredStatus.class));

    static final String BY_WINDOW = "from RegistrationRow where order.window.token = :window";

    /** SQL, for the array: the statement's text is the same for any number of windows. */
    static final String STATES =
            "select window_token, state, registration_key from registration where window_token = any(:windows)";

    /** Without those whose state this version does not know: they are left to the version that does. */
    static final String DUE = """
        from RegistrationRow where progress.state.attentionAt <= :now and progress.state.name in %s
        order by progress.state.attentionAt, registrationKey
        """.formatted(KNOWN);

    /** SQL: those that {@link #DUE} leaves out. */
    static final String DUE_OF_LATER_VERSION = """
        select registration_key, state from registration where attention_at <= :now and state not in %s
        order by attention_at, registration_key
        """.formatted(KNOWN);

    /** Its keys being random, a conflict is a defect, and fails. */
    static final String ADD = """
        insert into RegistrationRow (registrationKey, version, order, progress)
        values (:key, :version, :order, :progress)
        """;

    static final String REPLACE = """
        update RegistrationRow set version = :next, progress = :progress
        where registrationKey = :key and version = :current
        """;

    private RegistrationStatements() {}
}
