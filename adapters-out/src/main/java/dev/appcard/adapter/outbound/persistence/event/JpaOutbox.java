package dev.appcard.adapter.outbound.persistence.event;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.application.port.outbound.store.Outbox;
import dev.appcard.domain.event.ClaimedEvent;
import dev.appcard.domain.event.Event;
import dev.appcard.domain.event.EventId;
import dev.appcard.domain.event.EventOutcome;
import dev.appcard.domain.event.EventSubject;
import dev.appcard.domain.event.EventType;
import dev.appcard.domain.identifier.MerchantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** The outbox in PostgreSQL: one statement for each operation. */
@Dependent
class JpaOutbox implements Outbox {

    /** Events that a later version has added are left to it, and with them what came later of their subjects. */
    private static final String KNOWN = " and type in " + StoredName.list(EnumSet.allOf(EventType.class))
            + " and subject in " + StoredName.list(EnumSet.allOf(EventSubject.class));

    /**
     * Events that can be taken: not done, in nobody's hands, the oldest of their subject. Those that another reader is about to
     * take are passed over, so that nobody waits; materialized, so that the limit holds whatever plan is chosen for the update.
     */
    private static final String FREE = """
        with free as materialized (
            select subject, subject_key, version, position from event
            where done_at is null%s and (claimed_until is null or claimed_until <= :now)
                and not exists (
                    select from event earlier
                    where earlier.subject = event.subject and earlier.subject_key = event.subject_key
                        and (earlier.version, earlier.position) < (event.version, event.position)
                        and earlier.done_at is null)
            order by at, subject, subject_key, version, position
            limit :most
            for update skip locked)
        update event set\
        """.formatted(KNOWN);

    private static final String OF_FREE = """
         from free
        where event.subject = free.subject and event.subject_key = free.subject_key
            and event.version = free.version and event.position = free.position
        """;

    static final String CLAIM = FREE + " claimed_until = :until, token = token + 1" + OF_FREE + """
        returning event.subject, event.subject_key, event.version, event.position, type, merchant_id, status, at, token
        """;

    private static final String DONE = """
        update event set done_at = clock_timestamp(), outcome = :outcome, claimed_until = null
        where subject = :subject and subject_key = :key and version = :version and position = :position
            and token = :token and done_at is null
        """;

    private final Sessions sessions;

    @Inject
    JpaOutbox(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<ClaimedEvent> claim(Instant now, Instant until, int most) {
        return sessions.with(session -> claimed(session)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultStream()
                .map(JpaOutbox::read)
                .toList());
    }

    /** The columns' types are named because each new connection would ask the database's catalogue for them first. */
    private static NativeQuery<Object[]> claimed(StatelessSession session) {
        return session.createNativeQuery(CLAIM, Object[].class)
                .addScalar("subject", String.class)
                .addScalar("subject_key", String.class)
                .addScalar("version", Long.class)
                .addScalar("position", Integer.class)
                .addScalar("type", String.class)
                .addScalar("merchant_id", String.class)
                .addScalar("status", String.class)
                .addScalar("at", Instant.class)
                .addScalar("token", Long.class);
    }

    private static ClaimedEvent read(Object[] row) {
        EventId id = new EventId(
                StoredName.read(EventSubject.class, (String) row[0]), (String) row[1], (Long) row[2], (Integer) row[3]);
        EventType type = StoredName.read(EventType.class, (String) row[4]);
        return new ClaimedEvent(
                new Event(id, type, new MerchantId((String) row[5]), (String) row[6]), (Instant) row[7], (Long) row[8]);
    }

    @Override
    public boolean done(ClaimedEvent claimed, EventOutcome outcome) {
        EventId id = claimed.event().id();
        return sessions.with(session -> session.createNativeMutationQuery(DONE)
                        .setParameter("outcome", outcome.name())
                        .setParameter("subject", id.subject().name())
                        .setParameter("key", id.key())
                        .setParameter("version", id.version())
                        .setParameter("position", id.position())
                        .setParameter("token", claimed.token())
                        .executeUpdate())
                == 1;
    }
}
