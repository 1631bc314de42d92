package dev.appcard.domain.cancel;

import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.UnknownReason;

/** The outcome of a cancel that was sent. */
public sealed interface CancelOutcome {

    /** Cancelled: the money is back. */
    record Cancelled() implements CancelOutcome {}

    /** The VAN says that it was cancelled before: by an earlier telegram of ours, or by somebody else. */
    record CancelledBefore() implements CancelOutcome {}

    /** The VAN or the issuer refuses. Of a try that may have been carried out before it says nothing. */
    record Refused(Decline decline) implements CancelOutcome {}

    record Unknown(UnknownReason unknownReason) implements CancelOutcome {}
}
