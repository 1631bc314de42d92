package dev.appcard.adapter.outbound.persistence.card;

/** The names of {@link dev.appcard.domain.billing.RegisteredCard.Status}, as they are stored. */
enum CardStatusName {
    ACTIVE,
    UNREADABLE,
    DELETED
}
