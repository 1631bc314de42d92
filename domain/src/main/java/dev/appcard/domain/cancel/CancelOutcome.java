package dev.appcard.domain.cancel;

import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.UnknownReason;

/** The outcome of a cancel that was sent. */
public sealed interface CancelOutcome {

    /** Cancelled now, or cancelled already: the money is back. */
    record Cancelled() implements CancelOutcome {}

    /** The VAN or the issuer refuses; the approval stands. */
    record Refused(Decline decline) implements CancelOutcome {}

    record Unknown(UnknownReason unknownReason) implements CancelOutcome {}
}
