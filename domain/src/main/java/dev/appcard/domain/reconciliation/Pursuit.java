package dev.appcard.domain.reconciliation;

/** How far the VAN is being pursued to undo an attempt. */
public enum Pursuit {
    /** By its order number, or not at all. */
    UNNAMED,
    /** In vain: a person was asked to look. */
    MARKED,
    /** By the number of its approval, which always leads to an end. */
    NAMED
}
