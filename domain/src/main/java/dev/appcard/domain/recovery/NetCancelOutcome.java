package dev.appcard.domain.recovery;

/** The outcome of a net cancel. */
public sealed interface NetCancelOutcome {

    /** Undone now, or undone already. Final. */
    record Undone() implements NetCancelOutcome {}

    /** The VAN knows no such order. Final only when the approval can no longer be on its way. */
    record OrderUnknown() implements NetCancelOutcome {}

    /** The VAN refuses with another code; the money may still be taken. */
    record Refused(String vanCode) implements NetCancelOutcome {}

    /** No answer that could be read, or no connection. */
    record Unanswered() implements NetCancelOutcome {}
}
