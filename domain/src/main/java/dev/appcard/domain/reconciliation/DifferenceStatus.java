package dev.appcard.domain.reconciliation;

/** Where a difference stands. */
public enum DifferenceStatus {
    /** No difference yet: on its way here, to be compared again. */
    WAITING,
    /** Certain, and about to be mended. */
    TO_MEND,
    /** The VAN is being told to undo it, until it has. */
    MENDED,
    /** A person has to look at it. */
    NEEDS_ATTENTION,
    /** A person has decided that it may stand. */
    ACCEPTED,
    /** A later file of the same day was compared: that one counts. */
    SUPERSEDED;

    /** What a difference is when it is found. */
    public static DifferenceStatus of(Remedy remedy) {
        return switch (remedy) {
            case UNDO_THERE -> TO_MEND;
            case WAIT -> WAITING;
            case PERSON -> NEEDS_ATTENTION;
        };
    }
}
