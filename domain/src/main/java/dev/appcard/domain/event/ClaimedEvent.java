package dev.appcard.domain.event;

import java.time.Instant;

/**
 * An event that one reader has, for as long as its lease lasts.
 *
 * @param at when it happened, by the database's clock
 * @param token grows with every claim: who comes with an older one has lost the event to another reader
 */
public record ClaimedEvent(Event event, Instant at, long token) {}
