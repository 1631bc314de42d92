package dev.appcard.adapter.outbound.van.kspay;

/** The answer's Status. */
enum AnswerStatus {
    /** {@code O}: approved, or cancelled. */
    DONE,
    /** {@code X}: declined. */
    REFUSED,
    /** Anything else: not to be trusted either way. */
    NOT_KNOWN;

    static AnswerStatus of(String status) {
        return switch (status) {
            case "O" -> DONE;
            case "X" -> REFUSED;
            default -> NOT_KNOWN;
        };
    }
}
