package dev.appcard.adapter.out.persistence.card;

/** The names of {@link dev.appcard.domain.billing.RegisteredCard.Standing}, as they are stored. */
enum StandingName {
    ACTIVE,
    UNREADABLE,
    DELETED
}
