package dev.appcard.domain.event;

/** What has happened, by the names that merchants know. */
public enum EventType {
    /** Its {@code status} is another, or a part of it was given back. */
    PAYMENT_STATUS_CHANGED,
    /** A cancel was carried out. */
    CANCEL_STATUS_CHANGED,
    /** A billing key was issued. */
    BILLING_ISSUED,
    BILLING_DELETED,
    /** What is stored of a billing key's card does not open: it is never charged again. */
    BILLING_UNREADABLE,
    /** A subscription was created, or anything of it is another. */
    SUBSCRIPTION_CHANGED
}
