package dev.appcard.domain.audit;

import java.util.Optional;

/**
 * What a change comes from.
 *
 * @param actor empty where nobody said
 * @param traceId of the call, as in logs and answers; empty where it is none
 */
public record Origin(Optional<Actor> actor, Optional<String> traceId) {}
