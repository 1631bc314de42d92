package dev.appcard.domain.reconciliation;

/** What moved money, as the VAN's day file tells it. */
public enum DayLineKind {
    APPROVAL,
    /** Of all that was left. */
    CANCEL,
    PARTIAL_CANCEL,
    /** By order number. */
    NET_CANCEL
}
