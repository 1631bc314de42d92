package dev.appcard.domain.books;

/** Why money moved. */
public enum MovementKind {
    /** The VAN has approved. */
    APPROVAL(true),
    /** The VAN had approved what we never heard of: it said so by undoing it. */
    APPROVAL_UNHEARD(true),
    /** An approval whose outcome was unknown is undone. */
    NET_CANCEL(false),
    /** All of it is given back at once. */
    CANCEL(false),
    /** A part is given back, or what earlier parts have left. */
    PARTIAL_CANCEL(false),
    /** Money is given back that was taken only for that. */
    VOID(false);

    private final boolean takes;

    MovementKind(boolean takes) {
        this.takes = takes;
    }

    /** Whether the buyer pays; else he gets it back. */
    public boolean takes() {
        return takes;
    }
}
