package dev.appcard.domain.recovery;

/** By which of the VAN's answers an attempt was given up for good. */
public enum NetCancelEnd {
    /** It had approved, and has undone it: its books have both. */
    UNDONE,
    /** It knew no such order, when one could not arrive any more: its books have nothing. */
    NO_SUCH_ORDER,
    /** By an earlier version, which did not write it down. */
    NOT_RECORDED
}
