package dev.appcard.adapter.outbound.van.kspay;

/** The error codes of a cancel that mean more than "no". */
final class CancelCodes {

    /** The VAN does not know the order number. */
    static final String ORDER_UNKNOWN = "0024";

    /** Cancelled before: which is what was wanted. */
    static final String CANCELLED_ALREADY = "0025";

    /** The issuer did not answer the VAN in time. */
    static final String ISSUER_TIMED_OUT = "0010";

    /** The cancel met a failure on its way; it is to be tried again. */
    static final String TRY_AGAIN = "0059";

    private CancelCodes() {}
}
