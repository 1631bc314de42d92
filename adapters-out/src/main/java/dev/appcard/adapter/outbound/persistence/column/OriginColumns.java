package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a change came from. */
@Embeddable
public record OriginColumns(
        @Nullable String actor,
        @Column(name = "actor_id") @Nullable String actorId,
        @Column(name = "trace_id") @Nullable String traceId) {

    public static OriginColumns of(Origin origin) {
        return new OriginColumns(
                origin.actor().map(Actor::kind).map(Enum::name).orElse(null),
                origin.actor().map(Actor::id).filter(id -> !id.isEmpty()).orElse(null),
                origin.traceId().orElse(null));
    }
}
