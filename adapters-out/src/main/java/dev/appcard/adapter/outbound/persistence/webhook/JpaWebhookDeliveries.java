package dev.appcard.adapter.outbound.persistence.webhook;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.WebhookDeliveries;
import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookBacklog;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookDelivery.LastTry;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookLane;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/** Deliveries in PostgreSQL. */
@Dependent
class JpaWebhookDeliveries implements WebhookDeliveries {

    private final Sessions sessions;

    @Inject
    JpaWebhookDeliveries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(List<WebhookDelivery> queued) {
        sessions.with(session ->
                queued.stream().mapToInt(delivery -> add(session, delivery)).sum());
    }

    private static int add(StatelessSession session, WebhookDelivery delivery) {
        if (!(delivery.state() instanceof DeliveryState.Waiting(Instant dueAt))) {
            throw new IllegalArgumentException("not queued: " + delivery.id());
        }
        return session.createNativeMutationQuery(DeliveryStatements.ADD)
                .setParameter("id", delivery.id().value())
                .setParameter("endpoint", delivery.endpoint().value())
                .setParameter("type", delivery.notice().type().name())
                .setParameter("key", delivery.notice().key())
                .setParameter("version", delivery.notice().version())
                .setParameter("position", delivery.notice().position())
                .setParameter("at", delivery.notice().at())
                .setParameter("due", dueAt)
                .executeUpdate();
    }

    @Override
    public List<ClaimedDelivery> claim(WebhookLane lane, Instant now, Instant until, int most) {
        return sessions.with(session -> DeliveryRow.typed(
                        session.createNativeQuery(DeliveryStatements.CLAIM, Tuple.class))
                .addScalar("body", byte[].class)
                .addScalar("token", Long.class)
                .setParameter("failing", lane == WebhookLane.FAILING)
                .setParameter("ofOne", lane.ofOneEndpoint())
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new ClaimedDelivery(
                        DeliveryRow.read(row),
                        Optional.ofNullable(row.get("body", byte[].class)),
                        row.get("token", Long.class)))
                .toList());
    }

    @Override
    public boolean keepBody(ClaimedDelivery claimed, byte[] body) {
        return sessions.with(session -> session.createNativeMutationQuery(DeliveryStatements.KEEP_BODY)
                        .setParameter("body", body)
                        .setParameter("id", claimed.delivery().id().value())
                        .setParameter("token", claimed.token())
                        .executeUpdate())
                == 1;
    }

    @Override
    public boolean replace(ClaimedDelivery claimed, WebhookDelivery next) {
        return sessions.with(session -> {
            boolean replaced = replacing(session, next)
                            .setParameter("token", claimed.token())
                            .executeUpdate()
                    == 1;
            if (replaced) {
                tellThoseBehind(session, next);
                tellEndpoint(session, next);
            }
            return replaced;
        });
    }

    private static MutationQuery replacing(StatelessSession session, WebhookDelivery next) {
        MutationQuery query = session.createNativeMutationQuery(DeliveryStatements.REPLACE)
                .setParameter("id", next.id().value())
                .setParameter("tries", next.tries())
                .setParameter("lastAt", next.lastTry().map(LastTry::at).orElse(null), Instant.class)
                .setParameter("lastResult", next.lastTry().map(LastTry::result).orElse(null), String.class);
        return switch (next.state()) {
            case DeliveryState.Waiting(Instant dueAt) -> state(query, dueAt, null, null, null);
            case DeliveryState.Delivered(Instant at) -> state(query, null, at, DeliveryRow.DELIVERED, null);
            case DeliveryState.Dead(Instant at, var reason) -> state(query, null, at, DeliveryRow.DEAD, reason.name());
        };
    }

    private static MutationQuery state(
            MutationQuery query,
            @Nullable Instant due,
            @Nullable Instant done,
            @Nullable String outcome,
            @Nullable String reason) {
        return query.setParameter("due", due, Instant.class)
                .setParameter("done", done, Instant.class)
                .setParameter("outcome", outcome, String.class)
                .setParameter("reason", reason, String.class);
    }

    /** Those of the same subject. */
    private static void tellThoseBehind(StatelessSession session, WebhookDelivery next) {
        switch (next.state()) {
            case DeliveryState.Waiting(Instant dueAt) -> behind(session, DeliveryStatements.PUT_OFF, next, dueAt);
            case DeliveryState.Delivered(Instant at) -> behind(session, DeliveryStatements.LET_GO, next, at);
            case DeliveryState.Dead(Instant at, var _) -> behind(session, DeliveryStatements.LET_GO, next, at);
        }
    }

    private static void behind(StatelessSession session, String statement, WebhookDelivery next, Instant at) {
        session.createNativeMutationQuery(statement)
                .setParameter("at", at)
                .setParameter("endpoint", next.endpoint().value())
                .setParameter("key", next.notice().key())
                .setParameter("version", next.notice().version())
                .setParameter("position", next.notice().position())
                .executeUpdate();
    }

    /** Where nothing was sent, that says nothing of the endpoint. */
    private static void tellEndpoint(StatelessSession session, WebhookDelivery next) {
        boolean wasSent = next.lastTry()
                .filter(last -> !last.result().equals(WebhookDelivery.NO_BODY))
                .isPresent();
        if (wasSent) {
            session.createNativeMutationQuery(DeliveryStatements.FAILING)
                    .setParameter("failing", !(next.state() instanceof DeliveryState.Delivered))
                    .setParameter("endpoint", next.endpoint().value())
                    .executeUpdate();
        }
    }

    @Override
    public int endOfClosed(Instant now, int most) {
        return sessions.with(session -> session.createNativeMutationQuery(DeliveryStatements.END_OF_CLOSED)
                .setParameter("now", now)
                .setParameter("most", most)
                .executeUpdate());
    }

    @Override
    public Optional<WebhookDelivery> find(WebhookEndpointId endpoint, WebhookId id) {
        return sessions.with(session -> DeliveryRow.typed(session.createNativeQuery(
                        DeliveryStatements.SELECT + " endpoint_id = :endpoint and webhook_id = :id", Tuple.class))
                .setParameter("endpoint", endpoint.value())
                .setParameter("id", id.value())
                .uniqueResultOptional()
                .map(DeliveryRow::read));
    }

    @Override
    public List<WebhookDelivery> of(WebhookEndpointId endpoint, Optional<WebhookId> after, int most) {
        String page = after.isPresent() ? " and webhook_id < :after" : "";
        return sessions.with(session -> {
            var query = DeliveryRow.typed(session.createNativeQuery(
                            DeliveryStatements.SELECT + " endpoint_id = :endpoint" + page
                                    + " order by webhook_id desc limit :most",
                            Tuple.class))
                    .setParameter("endpoint", endpoint.value())
                    .setParameter("most", most);
            after.ifPresent(id -> query.setParameter("after", id.value()));
            return query.getResultList().stream().map(DeliveryRow::read).toList();
        });
    }

    @Override
    public boolean replay(WebhookDelivery replayed) {
        if (!(replayed.state() instanceof DeliveryState.Waiting(Instant dueAt))) {
            throw new IllegalArgumentException("not replayed: " + replayed.id());
        }
        return sessions.with(session -> session.createNativeMutationQuery(DeliveryStatements.REPLAY)
                        .setParameter("id", replayed.id().value())
                        .setParameter("due", dueAt)
                        .executeUpdate())
                == 1;
    }

    @Override
    public WebhookBacklog backlog(Instant now) {
        Tuple counted = sessions.with(session -> session.createNativeQuery(DeliveryStatements.BACKLOG, Tuple.class)
                .addScalar("waiting", Long.class)
                .addScalar("oldest", Instant.class)
                .addScalar("dead", Long.class)
                .addScalar("disabled", Long.class)
                .getSingleResult());
        @Nullable Instant oldest = counted.get("oldest", Instant.class);
        return new WebhookBacklog(
                counted.get("waiting", Long.class),
                oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now),
                counted.get("dead", Long.class),
                counted.get("disabled", Long.class));
    }
}
