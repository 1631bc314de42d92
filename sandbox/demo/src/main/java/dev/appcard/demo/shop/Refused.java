package dev.appcard.demo.shop;

/** Something was refused, here or at the gateway: shown on the failure page. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String code;
    private final String orderId;

    /** @param orderId empty where there is none */
    Refused(String code, String message, String orderId) {
        super(message, null, false, false);
        this.code = code;
        this.orderId = orderId;
    }

    /** The gateway does not know it yet, or its answer never came: the payment may be made. */
    boolean leavesOutcomeUnknown() {
        return code.equals("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING") || code.equals("GATEWAY_UNREACHABLE");
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    String orderId() {
        return orderId;
    }
}
