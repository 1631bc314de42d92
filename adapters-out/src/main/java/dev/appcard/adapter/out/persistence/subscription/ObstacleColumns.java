package dev.appcard.adapter.out.persistence.subscription;

import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.subscription.Hindrance;
import dev.appcard.domain.subscription.Obstacle;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a try met with: {@code DECLINED} with its reason, or the name of a {@link Hindrance}. */
@Embeddable
record ObstacleColumns(
        String obstacle,

        @Column(name = "decline_reason") @Enumerated(EnumType.STRING) @Nullable
        DeclineReason reason) {

    private static final String DECLINED = "DECLINED";

    static @Nullable ObstacleColumns of(@Nullable Obstacle met) {
        return switch (met) {
            case null -> null;
            case Obstacle.Declined(DeclineReason reason) -> new ObstacleColumns(DECLINED, reason);
            case Obstacle.Hindered(Hindrance what) -> new ObstacleColumns(what.name(), null);
        };
    }

    Obstacle toDomain() {
        return reason == null ? new Obstacle.Hindered(Hindrance.valueOf(obstacle)) : new Obstacle.Declined(reason);
    }
}
