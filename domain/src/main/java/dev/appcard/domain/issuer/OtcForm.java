package dev.appcard.domain.issuer;

/** What an issuer's app-card OTC is to the VAN. Only the VAN's adapter knows how each is laid into a telegram. */
public enum OtcForm {
    /** The code with the app card's mark (NH). */
    MARKED,
    /** The code with the app card's mark, and KB's own mark beside it. */
    MARKED_KB
}
