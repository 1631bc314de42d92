package dev.appcard.adapter.outbound.van.kspay;

/**
 * What the answer to a request is held against. No secret is in it: it may outlive the telegram.
 *
 * @param orderNumber as in the header; blank where the header has none
 */
record ExpectedAnswer(String requestType, String storeId, String orderNumber) {

    private static final int CANCEL_DIGIT = 2;

    /** The request's type with a final 1. */
    String answerType() {
        return requestType.substring(0, requestType.length() - 1) + "1";
    }

    /** A cancel's type is the approval's with 1 as its third digit. */
    boolean isApproval() {
        return requestType.charAt(CANCEL_DIGIT) == '0';
    }
}
