package dev.appcard.domain.recovery;

import java.time.Instant;

/** Whether an attempt is still watched. */
public sealed interface WatchState {

    /** @param lookAt when the VAN is to be told again */
    record Open(Instant lookAt) implements WatchState {}

    record Over(WatchOutcome outcome, Instant at) implements WatchState {}
}
