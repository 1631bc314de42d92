package dev.appcard.domain.retention;

/** What goes after a time of its own. The books stay, and so does what a payment was: amount, times, card, outcome. */
public enum OldData {
    /** Records of calls with an {@code Idempotency-Key}: deleted, counted from the call. */
    CALLS,
    /** Who paid, in payments that nothing is to be done about: counted from the last that happened to them. */
    PAYMENTS,
    /** Whose card it was, in registrations that have ended: counted from their end. */
    REGISTRATIONS,
    /** Whose card it was, in billing keys that were deleted: counted from then. */
    CARDS,
    /** Whose it was, in subscriptions that have ended: counted from their end. */
    SUBSCRIPTIONS,
    /** Events that are done: deleted, counted from then. */
    EVENTS,
    /** Webhook deliveries that are over, with what was sent: deleted, counted from then. */
    WEBHOOK_DELIVERIES,
    /** Who had each step taken: deleted by the owner's function, which takes nothing younger than five years. */
    HISTORY
}
