package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.payment.StateName;

/** What a store has written down of one change of a payment or a registration. */
public record HistoryEntry(long version, StateName state) {}
