package dev.appcard.domain.payment;

/**
 * Why a person has to look at a payment: its money may be wrong, and repeating has not helped so far. A mark beside the
 * state, which goes on as it would without it.
 */
public enum AttentionReason {
    /** The VAN refuses the net cancel, and no transaction number is known that an ordinary cancel could name. */
    NET_CANCEL_REFUSED,
    /** Many net cancels, and no answer that ends them. */
    NET_CANCEL_UNCONFIRMED,
    /** Many repetitions of a cancel, and no answer that ends them. */
    CANCEL_UNCONFIRMED
}
