package dev.appcard.adapter.outbound.persistence.card;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.adapter.outbound.persistence.column.CardSummaryColumns;
import dev.appcard.adapter.outbound.persistence.event.EventWriter;
import dev.appcard.adapter.outbound.vault.CardEnvelope;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.RegisteredCard.Status;
import dev.appcard.domain.event.Event;
import dev.appcard.domain.event.Events;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Registered cards in PostgreSQL: one statement for each operation, and one for the event that it makes. */
@Dependent
class JpaRegisteredCards implements RegisteredCards {
    private static final String TABLE = "registered_card";
    private final Sessions sessions;
    private final StoredRows rows;

    @Inject
    JpaRegisteredCards(Sessions sessions, StoredRows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    @Override
    public Optional<RegisteredCard> find(BillingKey key) {
        return sessions.with(session -> Optional.ofNullable(session.get(RegisteredCardRow.class, key.value()))
                .map(row -> rows.read(TABLE, row.billingKey, row::toDomain)));
    }

    @Override
    public void add(RegisteredCard card) {
        if (!(card.status() instanceof Status.Active(Sealed<CardSecret> secret))) {
            throw new IllegalArgumentException("card " + card.key() + " has ended before it began");
        }
        sessions.with(session -> {
            session.createMutationQuery(RegisteredCardStatements.ADD)
                    .setParameter("key", card.key().value())
                    .setParameter("merchant", card.merchantId().value())
                    .setParameter("customer", card.customerKey())
                    .setParameter("holder", card.tokenIssuer().holder())
                    .setParameter("summary", CardSummaryColumns.of(card.summary()))
                    .setParameter("registeredAt", card.registeredAt())
                    .setParameter("secret", secret.envelope())
                    .setParameter("dataKey", CardEnvelope.dataKeyOf(secret))
                    .executeUpdate();
            EventWriter.write(session, List.of(Events.issued(card)));
            return card;
        });
    }

    @Override
    public boolean end(RegisteredCard ended) {
        return switch (ended.status()) {
            case Status.Active _ -> throw new IllegalArgumentException("card " + ended.key() + " has not ended");
            case Status.Unreadable(Instant since) ->
                told(end(RegisteredCardStatements.FOUND_UNREADABLE, ended.key(), since), Events.unreadable(ended))
                        || isUnreadable(ended.key());
            case Status.Deleted(Instant deletedAt) ->
                told(end(RegisteredCardStatements.DELETE, ended.key(), deletedAt), Events.deleted(ended));
        };
    }

    /** Somebody else has found it so before. */
    private boolean isUnreadable(BillingKey key) {
        return sessions.with(session -> session.createQuery(RegisteredCardStatements.IS_UNREADABLE, Long.class)
                        .setParameter("key", key.value())
                        .getSingleResult())
                == 1;
    }

    private boolean told(boolean ended, Event event) {
        if (ended) {
            sessions.with(session -> {
                EventWriter.write(session, List.of(event));
                return event;
            });
        }
        return ended;
    }

    private boolean end(String statement, BillingKey key, Instant at) {
        return sessions.with(session -> session.createMutationQuery(statement)
                        .setParameter("key", key.value())
                        .setParameter("at", at)
                        .executeUpdate())
                == 1;
    }

    /** The column's type is named because each new connection would ask the database's catalogue for it first. */
    @Override
    public boolean holdActive(BillingKey key) {
        return sessions.with(session -> session.createNativeQuery(RegisteredCardStatements.HOLD_ACTIVE, String.class)
                .addScalar("billing_key", String.class)
                .setParameter("key", key.value())
                .uniqueResultOptional()
                .isPresent());
    }
}
