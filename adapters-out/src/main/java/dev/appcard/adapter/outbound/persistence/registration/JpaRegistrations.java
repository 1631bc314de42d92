package dev.appcard.adapter.outbound.persistence.registration;

import dev.appcard.adapter.outbound.persistence.Sessions;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registrations in PostgreSQL: one statement to read, two to write (the registration, its history). No exception is caught
 * here: a database that does not answer is the caller's to know.
 */
@Dependent
class JpaRegistrations implements Registrations {
    private static final Logger LOG = LoggerFactory.getLogger(JpaRegistrations.class);
    private final Sessions sessions;

    @Inject
    JpaRegistrations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Registration> find(RegistrationKey key) {
        return sessions.with(session -> Optional.ofNullable(session.get(RegistrationRow.class, key.value()))
                .map(RegistrationRow::toDomain));
    }

    @Override
    public Optional<Registration> findByWindow(WindowToken window) {
        return sessions.with(
                session -> session.createSelectionQuery(RegistrationStatements.BY_WINDOW, RegistrationRow.class)
                        .setParameter("window", window.reveal())
                        .uniqueResultOptional()
                        .map(RegistrationRow::toDomain));
    }

    @Override
    public Map<WindowToken, RegistrationStatus> statesOf(Collection<WindowToken> windows) {
        if (windows.isEmpty()) {
            return Map.of();
        }
        String[] tokens = windows.stream().map(WindowToken::reveal).distinct().toArray(String[]::new);
        return sessions.with(session -> session.createNativeQuery(RegistrationStatements.STATES, Object[].class)
                .setParameter("windows", tokens)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new WindowToken((String) row[0]),
                        row -> StoredStatus.valueOf((String) row[1]).status())));
    }

    @Override
    public List<Registration> dueAt(Instant now, int most) {
        return sessions.with(session -> session.createSelectionQuery(RegistrationStatements.DUE, RegistrationRow.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .flatMap(JpaRegistrations::readable)
                .toList());
    }

    /** One row that this version cannot read must not keep the sweep from all others. */
    private static Stream<Registration> readable(RegistrationRow row) {
        try {
            return Stream.of(row.toDomain());
        } catch (RuntimeException unreadable) {
            LOG.error("a registration that is due cannot be read: {}", row.registrationKey, unreadable);
            return Stream.empty();
        }
    }

    @Override
    public void add(Registration opened) {
        sessions.with(session -> {
            int inserted = session.createMutationQuery(RegistrationStatements.ADD)
                    .setParameter("key", opened.key().value())
                    .setParameter("version", opened.version())
                    .setParameter("order", RegistrationOrderColumns.of(opened.order()))
                    .setParameter("standing", RegistrationStateWriter.columnsOf(opened))
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
                    .setParameter("standing", RegistrationStateWriter.columnsOf(next, current))
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
    private static boolean recorded(StatelessSession session, Registration written, int rows) {
        if (rows == 1) {
            session.insert(new RegistrationHistoryRow(
                    written.key().value(), written.version(), StoredStatus.of(written.status())));
        }
        return rows == 1;
    }
}
