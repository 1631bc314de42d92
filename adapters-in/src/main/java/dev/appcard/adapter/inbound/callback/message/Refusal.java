package dev.appcard.adapter.inbound.callback.message;

import dev.appcard.application.port.inbound.authentication.ReceiveAuthenticationUseCase.Receipt;
import java.util.Optional;

/**
 * What an issuer is told when its message is refused: one text for each HTTP status, and no hint of the cause
 * (docs/issuers/contracts.md, "Answers to a result").
 */
public enum Refusal {
    UNREADABLE(400, "malformed message"),
    NOT_GENUINE(401, "not authorized"),
    UNKNOWN(404, "unknown transaction"),
    OTHER_METHOD(405, "method not allowed"),
    TOO_SLOW(408, "message too slow"),
    CONFLICT(409, "transaction already decided"),
    STALE(410, "message out of time"),
    TOO_LARGE(413, "message too large"),
    FAILED(500, "try again later"),
    NOT_RELAYED(502, "relay failed"),
    NOT_NOW(503, "not available now");

    private final int status;
    private final String message;

    Refusal(int status, String message) {
        this.status = status;
        this.message = message;
    }

    /** @return empty where the message is taken, now or before */
    public static Optional<Refusal> of(Receipt receipt) {
        return switch (receipt) {
            case STORED, REPEATED -> Optional.empty();
            case NOT_GENUINE -> Optional.of(NOT_GENUINE);
            case UNKNOWN_TID -> Optional.of(UNKNOWN);
            case STALE -> Optional.of(STALE);
            case CONFLICT -> Optional.of(CONFLICT);
            case UNREADABLE -> Optional.of(UNREADABLE);
            case NOT_NOW -> Optional.of(NOT_NOW);
        };
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

    /** The connection cannot be used again after it. */
    public boolean leavesBodyUnread() {
        return this == TOO_LARGE || this == TOO_SLOW;
    }
}
