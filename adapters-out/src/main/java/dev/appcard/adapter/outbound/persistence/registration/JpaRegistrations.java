package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.adapter.outbound.persistence.column.OriginColumns;
import dev.appcard.application.port.CurrentCall;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.window.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Registrations in PostgreSQL: one statement to read, two to write (the registration, its history). No exception is
 * caught here: the caller has to know that the database does not answer.
 */
@Dependent
class JpaRegistrations implements Registrations {
    private static final String TABLE = "registration";
    private final Sessions sessions;
    private final StoredRows rows;
    private final CurrentCall call;

    @Inject
    JpaRegistrations(Sessions sessions, StoredRows rows, CurrentCall call) {
        this.sessions = sessions;
        this.rows = rows;
        this.call = call;
    }

    @Override
    public Optional<Registration> find(RegistrationKey key) {
        return sessions.with(session -> Optional.ofNullable(session.get(RegistrationRow.class, key.value()))
                .map(this::read));
    }

    @Override
    public Optional<Registration> findByWindow(WindowToken window) {
        return sessions.with(
                session -> session.createSelectionQuery(RegistrationStatements.BY_WINDOW, RegistrationRow.class)
                        .setParameter("window", window.reveal())
                        .uniqueResultOptional()
                        .map(this::read));
    }

    @Override
    public Map<WindowToken, RegistrationStatus> statesOf(Collection<WindowToken> windows) {
        return windows.isEmpty()
                ? Map.of()
                : sessions.with(session ->
                        rows.statesOf(session, TABLE, RegistrationStatements.STATES, windows, StoredStatus::named));
    }

    @Override
    public List<Registration> dueAt(Instant now, int most) {
        return sessions.with(session -> {
            rows.lookForLaterVersion(session, TABLE, RegistrationStatements.DUE_OF_LATER_VERSION, now);
            return session.createSelectionQuery(RegistrationStatements.DUE, RegistrationRow.class)
                    .setParameter("now", now)
                    .setMaxResults(rows.withRoom(TABLE, most))
                    .getResultStream()
                    .flatMap(row -> rows.readOrLeave(TABLE, row.registrationKey, row::toDomain))
                    .limit(most)
                    .toList();
        });
    }

    @Override
    public void add(Registration opened) {
        sessions.with(session -> {
            int inserted = session.createMutationQuery(RegistrationStatements.ADD)
                    .setParameter("key", opened.key().value())
                    .setParameter("version", opened.version())
                    .setParameter("order", RegistrationOrderColumns.of(opened.order()))
                    .setParameter("progress", RegistrationStateWriter.columnsOf(opened))
                    .executeUpdate();
            return recorded(session, opened, inserted);
        });
    }

    @Override
    public boolean replace(Registration current, Registration next) {
        requireSuccessor(current, next);
        return sessions.with(session -> {
            int updated = session.createMutationQuery(RegistrationStatements.REPLACE)
                    .setParameter("key", current.key().value())
                    .setParameter("current", current.version())
                    .setParameter("next", next.version())
                    .setParameter("progress", RegistrationStateWriter.columnsOf(next, current))
                    .executeUpdate();
            return recorded(session, next, updated);
        });
    }

    private static void requireSuccessor(Registration current, Registration next) {
        if (!next.order().equals(current.order()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of registration " + current.key());
        }
    }

    /** In the same transaction, and only when the registration itself was written. */
    private boolean recorded(StatelessSession session, Registration written, int rows) {
        if (rows == 1) {
            session.insert(new RegistrationHistoryRow(
                    written.key().value(),
                    written.version(),
                    StoredStatus.of(written.status()).name(),
                    OriginColumns.of(call.origin())));
        }
        return rows == 1;
    }

    private Registration read(RegistrationRow row) {
        return rows.read(TABLE, row.registrationKey, row::toDomain);
    }
}
