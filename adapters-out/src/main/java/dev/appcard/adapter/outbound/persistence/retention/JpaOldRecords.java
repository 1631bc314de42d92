package dev.appcard.adapter.outbound.persistence.retention;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.OldRecords;
import dev.appcard.domain.retention.OldData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hibernate.query.CommonQueryContract;

/** What is stored in PostgreSQL, by its age: one statement for a piece, which finds its rows by an index of their age. */
@Dependent
class JpaOldRecords implements OldRecords {
    private final Sessions sessions;

    @Inject
    JpaOldRecords(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public int remove(OldData what, Instant before, int most) {
        String statement = RemovalStatements.of(what);
        return sessions.with(session -> what == OldData.HISTORY
                ? asked(session.createNativeQuery(statement, Long.class), before, most)
                        .getSingleResult()
                        .intValue()
                : asked(session.createNativeMutationQuery(statement), before, most)
                        .executeUpdate());
    }

    private static <Q extends CommonQueryContract> Q asked(Q query, Instant before, int most) {
        query.setParameter("before", before).setParameter("most", most);
        return query;
    }
}
