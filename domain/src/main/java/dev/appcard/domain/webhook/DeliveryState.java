package dev.appcard.domain.webhook;

import java.time.Instant;

/** Where a delivery stands. */
public sealed interface DeliveryState {

    /** @param dueAt when it is tried, unless an earlier event of its subject is still waiting */
    record Waiting(Instant dueAt) implements DeliveryState {}

    record Delivered(Instant at) implements DeliveryState {}

    record Dead(Instant at, DeadReason reason) implements DeliveryState {}
}
