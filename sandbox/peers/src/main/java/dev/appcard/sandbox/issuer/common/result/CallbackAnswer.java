package dev.appcard.sandbox.issuer.common.result;

import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;

/**
 * How the gateway answered a result.
 *
 * @param status the HTTP status of the last try; {@value #NO_ANSWER} if none came
 * @param body what came with it, as text
 * @param tries how often the same bytes were sent
 * @param format that the answer should have
 */
public record CallbackAnswer(int status, String body, int tries, CallbackFormat format) {
    /** The status for no answer at all. */
    public static final int NO_ANSWER = 0;

    private static final int OK = 200;
    private static final int FIRST_SERVER_FAULT = 500;

    /** Whether the gateway says that it has stored the result. */
    public boolean isAccepted() {
        return status == OK && CallbackAnswerCode.of(format, body).equals("0000");
    }

    /** Whether there is an answer, and it does not say so. */
    public boolean isRefusal() {
        return status != NO_ANSWER && !isAccepted();
    }

    /** No answer, and a failure of the server, are tried again; a refusal is final. */
    boolean isWorthAnotherTry() {
        return status == NO_ANSWER || status >= FIRST_SERVER_FAULT;
    }
}
