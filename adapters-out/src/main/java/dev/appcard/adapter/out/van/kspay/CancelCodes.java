package dev.appcard.adapter.out.van.kspay;

/** The two error codes of a cancel that mean more than "no". */
final class CancelCodes {

    /** The VAN does not know the order number. */
    static final String ORDER_UNKNOWN = "0024";

    /** Cancelled before: which is what was wanted. */
    static final String CANCELLED_ALREADY = "0025";

    private CancelCodes() {}
}
