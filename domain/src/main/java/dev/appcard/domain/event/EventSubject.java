package dev.appcard.domain.event;

/** What an event is about. */
public enum EventSubject {
    PAYMENT,
    BILLING_KEY,
    SUBSCRIPTION
}
