package dev.appcard.domain.subscription;

import dev.appcard.domain.approval.DeclineReason;

/** Why a try did not bring the money. */
public sealed interface UnpaidReason {

    /** The VAN or the issuer said no. */
    record Declined(DeclineReason reason) implements UnpaidReason {}

    /** Nothing was sent to the VAN, or it was undone. */
    record NotCharged(ChargeFailure what) implements UnpaidReason {}
}
