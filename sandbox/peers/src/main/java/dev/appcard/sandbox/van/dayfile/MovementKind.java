package dev.appcard.sandbox.van.dayfile;

import dev.appcard.sandbox.van.request.CancelType;

/** What moved money. */
enum MovementKind {
    APPROVAL("A"),
    /** Of all, or of what was left. */
    CANCEL("C"),
    PARTIAL_CANCEL("P"),
    NET_CANCEL("N");

    private final String code;

    MovementKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static MovementKind of(CancelType type) {
        return switch (type) {
            case BY_TRANSACTION -> CANCEL;
            case PARTIAL -> PARTIAL_CANCEL;
            case BY_ORDER_NUMBER -> NET_CANCEL;
        };
    }
}
