package dev.appcard.application.port.outbound.store;

/**
 * What a store has written down of one change of a payment or a registration.
 *
 * @param <S> the names of its states
 */
public record HistoryEntry<S>(long version, S state) {}
