package dev.appcard.domain.issuer;

/** What a one-time code is to the VAN. Only the VAN's adapter knows how each is laid into a telegram. */
public enum OtcForm {
    /** The code alone. */
    PLAIN,
    /** The code with the app card's mark. */
    MARKED,
    /** The code with the app card's mark, and KB's own mark beside it. */
    MARKED_KB,
    /** A virtual card number with the data of its authentication (CAVV, XID, ECI). */
    VIRTUAL_CARD,
    /** BC's card number and expiry with BC's transaction id. */
    BC,
    /** BC's card number and expiry alone: what its CARD_ID is, any number of times. */
    BC_CARD,
    /** What a 안심클릭 page yields: card number, expiry and the data of the authentication. */
    ANSIM,
    /** What ISP yields: the KVP data. */
    ISP
}
