package dev.appcard.domain.reconciliation;

/** What is to become of a difference. */
public enum Remedy {
    /** Certain: approved there, given up here. The VAN is told to undo it, by its number. */
    UNDO_THERE,
    /** On its way here: the sweep owns it. It is compared again when that is over, and is no difference before. */
    WAIT,
    /** No machine may decide. */
    PERSON
}
