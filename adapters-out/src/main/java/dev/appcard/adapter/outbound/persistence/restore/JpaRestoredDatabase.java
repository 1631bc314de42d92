package dev.appcard.adapter.outbound.persistence.restore;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.RestoredDatabase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Asks the row that {@code recovery begin} writes. */
@Dependent
class JpaRestoredDatabase implements RestoredDatabase {

    private static final String STANDS = "select exists (select from restore where admitted_at is null)";
    private static final String OPEN = "select exists (select from restore where ended_at is null)";

    private final Sessions sessions;

    @Inject
    JpaRestoredDatabase(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean awaitsAdmission() {
        return answer(STANDS);
    }

    @Override
    public boolean isOpen() {
        return answer(OPEN);
    }

    private boolean answer(String question) {
        return sessions.with(
                session -> session.createNativeQuery(question, Boolean.class).getSingleResult());
    }
}
