package dev.appcard.domain.restore;

/** What may have been unfinished when the backup was made. */
public enum HeldKind {
    PAYMENT,
    /** Of an attempt that was given up, for an approval that the VAN books all the same. */
    WATCH,
    /** Of a subscription's period. */
    CHARGE,
    REGISTRATION
}
