package dev.appcard.adapter.in.callback;

/**
 * Why a result is not taken, as far as an issuer is told: one text for each HTTP status, and no hint of the cause
 * (contracts.md, "Answers to a result").
 */
public enum Refusal {
    UNREADABLE(400, "malformed message"),
    NOT_GENUINE(401, "not authorized"),
    UNKNOWN(404, "unknown transaction"),
    CONFLICT(409, "transaction already decided"),
    STALE(410, "message out of time"),
    TOO_LARGE(413, "message too large"),
    FAILED(500, "try again later");

    private final int status;
    private final String message;

    Refusal(int status, String message) {
        this.status = status;
        this.message = message;
    }

    public int status() {
        return status;
    }

    /** {@code 9} and the HTTP status. */
    public String resultCode() {
        return "9" + status;
    }

    public String message() {
        return message;
    }
}
