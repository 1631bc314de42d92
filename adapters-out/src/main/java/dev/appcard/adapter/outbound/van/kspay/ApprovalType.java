package dev.appcard.adapter.outbound.van.kspay;

/** Values of the field ApprovalType in an approval request. */
final class ApprovalType {
    /** Authenticated already, or with nothing to be checked of the holder. */
    static final String PLAIN = "1000";
    /** With what the card's holder knows: the password's first digits, the date of birth. */
    static final String WITH_HOLDER = "1300";

    private ApprovalType() {}
}
