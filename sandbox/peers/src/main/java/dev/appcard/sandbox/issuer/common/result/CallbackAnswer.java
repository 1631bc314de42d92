package dev.appcard.sandbox.issuer.common.result;

import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;

/**
 * How the gateway answered a result.
 *
 * @param status the HTTP status of the last try; {@value #NO_ANSWER} if none came
 * @param body what came with it, as text
 * @param tries how often the same bytes were sent
 * @param container that the answer should be in
 */
public record CallbackAnswer(int status, String body, int tries, CallbackFormat container) {
    /** The status for no answer at all. */
    public static final int NO_ANSWER = 0;

    private static final int OK = 200;
    private static final int FIRST_SERVER_FAULT = 500;

    /** Whether the gateway says that it has stored the result. */
    public boolean isAccepted() {
        return status == OK && CallbackAnswerCode.of(container, body).equals("0000");
    }

    /** Whether there is an answer, and it does not say so. */
    public boolean isRefusal() {
        return status != NO_ANSWER && !isAccepted();
    }

    /** Silence and the server's own faults are worth another try; a refusal is final. */
    boolean isWorthAnotherTry() {
        return status == NO_ANSWER || status >= FIRST_SERVER_FAULT;
    }
}
