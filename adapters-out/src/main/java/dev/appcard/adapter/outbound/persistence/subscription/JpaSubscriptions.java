package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Subscription;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;

/** Subscriptions in PostgreSQL: one statement for each operation. */
@Dependent
class JpaSubscriptions implements Subscriptions {
    private final Sessions sessions;

    @Inject
    JpaSubscriptions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return sessions.with(session -> Optional.ofNullable(session.get(SubscriptionRow.class, id.value()))
                .map(SubscriptionRow::toDomain));
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
                        .map(SubscriptionRow::toDomain)
                        .toList());
    }

    @Override
    public Optional<Subscription> hold(SubscriptionId id) {
        return sessions.with(session -> Optional.ofNullable(
                        session.get(SubscriptionRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .map(SubscriptionRow::toDomain));
    }

    @Override
    public void add(Subscription created) {
        sessions.with(session -> session.createMutationQuery(SubscriptionStatements.ADD)
                .setParameter("id", created.id().value())
                .setParameter("version", created.version())
                .setParameter("terms", TermsColumns.of(created.terms()))
                .setParameter("standing", SubscriptionStatusColumns.of(created))
                .executeUpdate());
    }

    @Override
    public boolean replace(Subscription next) {
        return sessions.with(session -> session.createMutationQuery(SubscriptionStatements.REPLACE)
                        .setParameter("id", next.id().value())
                        .setParameter("next", next.version())
                        .setParameter("standing", SubscriptionStatusColumns.of(next))
                        .executeUpdate())
                == 1;
    }
}
