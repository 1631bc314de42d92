package dev.appcard.domain.payment;

/** Who asks for the approval once the buyer has authenticated. */
public enum ApprovalMode {
    /** The merchant's server, by confirming order and amount. */
    ON_CONFIRM,
    /** The gateway itself, as soon as it holds the OTC. */
    AUTOMATIC
}
