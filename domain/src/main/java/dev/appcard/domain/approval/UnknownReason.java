package dev.appcard.domain.approval;

/** Why an approval's outcome is unknown. Each ends in a net cancel, never in a second approval. */
public enum UnknownReason {
    /** The connection broke after the first byte may have left. */
    CONNECTION_LOST,
    /** No answer in time. */
    NO_ANSWER,
    /** An answer that cannot be read: cut short, garbled, of an unknown status or type. */
    UNREADABLE_ANSWER,
    /** An answer that speaks of another amount or order. */
    ANSWER_DIFFERS,
    /** The process died, or its database failed, before it had stored an outcome. */
    PROCESS_LOST
}
