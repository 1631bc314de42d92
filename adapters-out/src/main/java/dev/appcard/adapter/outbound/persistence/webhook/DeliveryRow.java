package dev.appcard.adapter.outbound.persistence.webhook;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookDelivery.LastTry;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookNotice;
import dev.appcard.domain.webhook.WebhookType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** A row of {@code webhook_delivery}. */
final class DeliveryRow {

    static final String DELIVERED = "DELIVERED";
    static final String DEAD = "DEAD";

    private DeliveryRow() {}

    /** The columns' types are named because each new connection would ask the database's catalogue for them first. */
    static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        return query.addScalar("webhook_id", String.class)
                .addScalar("endpoint_id", String.class)
                .addScalar("type", String.class)
                .addScalar("subject_key", String.class)
                .addScalar("version", Long.class)
                .addScalar("position", Integer.class)
                .addScalar("event_at", Instant.class)
                .addScalar("due_at", Instant.class)
                .addScalar("tries", Integer.class)
                .addScalar("last_at", Instant.class)
                .addScalar("last_result", String.class)
                .addScalar("done_at", Instant.class)
                .addScalar("outcome", String.class)
                .addScalar("reason", String.class);
    }

    static WebhookDelivery read(Tuple row) {
        return new WebhookDelivery(
                new WebhookId(row.get("webhook_id", String.class)),
                new WebhookEndpointId(row.get("endpoint_id", String.class)),
                new WebhookNotice(
                        StoredName.read(WebhookType.class, row.get("type", String.class)),
                        row.get("subject_key", String.class),
                        row.get("version", Long.class),
                        row.get("position", Integer.class),
                        row.get("event_at", Instant.class)),
                row.get("tries", Integer.class),
                lastTry(row),
                state(row));
    }

    private static Optional<LastTry> lastTry(Tuple row) {
        @Nullable Instant at = row.get("last_at", Instant.class);
        return at == null ? Optional.empty() : Optional.of(new LastTry(at, row.get("last_result", String.class)));
    }

    private static DeliveryState state(Tuple row) {
        @Nullable Instant due = row.get("due_at", Instant.class);
        if (due != null) {
            return new DeliveryState.Waiting(due);
        }
        Instant done = row.get("done_at", Instant.class);
        return row.get("outcome", String.class).equals(DEAD)
                ? new DeliveryState.Dead(done, StoredName.read(DeadReason.class, row.get("reason", String.class)))
                : new DeliveryState.Delivered(done);
    }
}
