package dev.appcard.adapter.outbound.persistence.event;

import dev.appcard.adapter.outbound.persistence.column.Parameters;
import dev.appcard.domain.event.Event;
import java.util.Collections;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/** Writes events into the outbox, in the transaction of the change, by one statement. Only stores call it. */
public final class EventWriter {

    private static final String INTO = """
        insert into event (subject, subject_key, version, position, type, merchant_id, status)
        values\
        """;

    private static final String ROW = " (?, ?, ?, ?, ?, ?, ?)";

    private EventWriter() {}

    /** @param events none: nothing is sent to the database */
    public static void write(StatelessSession session, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        MutationQuery insert =
                session.createNativeMutationQuery(INTO + String.join(",", Collections.nCopies(events.size(), ROW)));
        Parameters parameters = new Parameters(insert);
        events.forEach(event -> parameters
                .text(event.id().subject().name())
                .text(event.id().key())
                .number(event.id().version())
                .number(event.id().position())
                .text(event.type().name())
                .text(event.merchant().value())
                .text(event.status()));
        insert.executeUpdate();
    }
}
