package dev.appcard.application.port.outbound.van;

/** What a test can have happen to an approval. */
public enum ApprovalFault {
    /** No connection: nothing is sent. */
    UNREACHABLE,
    /** The order does not fit the telegram. */
    UNSENDABLE,
    /** The VAN approves, its answer is lost. */
    ANSWER_LOST,
    /** The request never arrives, and no error is told. */
    REQUEST_LOST,
    /** The request is on its way until {@link ScriptedVan#deliverLateApprovals}: a net cancel may overtake it. */
    REQUEST_LATE,
    /** The VAN approves, the connection breaks in the answer. */
    CONNECTION_LOST,
    /** The VAN approves, its answer cannot be read. */
    ANSWER_UNREADABLE,
    /** The VAN approves, its answer names another amount. */
    ANSWER_DIFFERS,
    /** The VAN declines: this OTC has been used elsewhere. */
    OTC_USED,
    /** The VAN declines for the reason that the test gives; lined up by {@link ScriptedVan#declineNextApproval}. */
    DECLINED,
    /** The VAN approves, but gives no billing key although one was wished for. */
    NO_BILLING_KEY,
    /** The VAN approves only after all that the test does before the answer. */
    APPROVED_AT_LAST,
    /** The gateway itself throws, as it never should. */
    THROWS
}
