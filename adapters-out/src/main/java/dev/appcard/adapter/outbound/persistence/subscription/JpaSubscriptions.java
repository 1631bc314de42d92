package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.adapter.outbound.persistence.event.EventWriter;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.domain.event.Events;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Subscription;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Subscriptions in PostgreSQL: one statement for each operation, and one for the event that a change makes. */
@Dependent
class JpaSubscriptions implements Subscriptions {
    private static final String TABLE = "subscription";
    private final Sessions sessions;
    private final StoredRows rows;

    @Inject
    JpaSubscriptions(Sessions sessions, StoredRows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return sessions.with(session -> Optional.ofNullable(session.get(SubscriptionRow.class, id.value()))
                .map(row -> rows.read(TABLE, row.id, row::toDomain)));
    }

    @Override
    public List<Subscription> ofCustomer(
            MerchantId merchant, String customerKey, Optional<SubscriptionId> after, int most) {
        return sessions.with(
                session -> session.createSelectionQuery(SubscriptionStatements.OF_CUSTOMER, SubscriptionRow.class)
                        .setParameter("merchant", merchant.value())
                        .setParameter("customer", customerKey)
                        .setParameter("after", after.map(SubscriptionId::value).orElse(""))
                        .setMaxResults(most)
                        .getResultStream()
                        .flatMap(row -> rows.readOrLeave(TABLE, row.id, row::toDomain))
                        .toList());
    }

    @Override
    public Optional<Subscription> hold(SubscriptionId id) {
        return sessions.with(session -> Optional.ofNullable(
                        session.get(SubscriptionRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .map(row -> rows.read(TABLE, row.id, row::toDomain)));
    }

    @Override
    public void add(Subscription created) {
        sessions.with(session -> told(
                session,
                created,
                session.createMutationQuery(SubscriptionStatements.ADD)
                        .setParameter("id", created.id().value())
                        .setParameter("version", created.version())
                        .setParameter("terms", TermsColumns.of(created.terms()))
                        .setParameter("status", SubscriptionStatusColumns.of(created))
                        .executeUpdate()));
    }

    @Override
    public boolean replace(Subscription next) {
        return sessions.with(session -> told(
                session,
                next,
                session.createMutationQuery(SubscriptionStatements.REPLACE)
                        .setParameter("id", next.id().value())
                        .setParameter("next", next.version())
                        .setParameter("status", SubscriptionStatusColumns.of(next))
                        .executeUpdate()));
    }

    private static boolean told(StatelessSession session, Subscription changed, int rows) {
        if (rows == 1) {
            EventWriter.write(session, List.of(Events.of(changed)));
        }
        return rows == 1;
    }
}
