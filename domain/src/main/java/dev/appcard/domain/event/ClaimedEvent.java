package dev.appcard.domain.event;

/**
 * An event that one reader has, for as long as its lease lasts.
 *
 * @param token grows with every claim: who comes with an older one has lost the event to another reader
 */
public record ClaimedEvent(Event event, long token) {}
