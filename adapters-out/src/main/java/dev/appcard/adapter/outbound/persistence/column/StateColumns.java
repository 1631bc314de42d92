package dev.appcard.adapter.outbound.persistence.column;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state itself, of a payment or a registration.
 *
 * @param name of the state, {@link StoredName}
 * @param attentionAt when the sweep has to look; null where nothing is left to do
 * @param acceptedResult fingerprint of the issuer's result that was taken
 * @param settledAt when the last state began, where there is none after it
 */
@Embeddable
public record StateColumns(
        @Column(name = "state") String name,
        @Column(name = "attention_at") @Nullable Instant attentionAt,
        @Column(name = "accepted_result") @Nullable String acceptedResult,
        @Column(name = "settled_at") @Nullable Instant settledAt) {

    /** @throws IllegalStateException when the column is empty, though the state needs it */
    public <T> T needed(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("a row in the state " + name + " has no " + column);
        }
        return value;
    }

    public Instant attention() {
        return needed(attentionAt, "attention_at");
    }

    public Instant settled() {
        return needed(settledAt, "settled_at");
    }
}
