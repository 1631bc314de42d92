package dev.appcard.sandbox.issuer.common.browser;

import java.util.Optional;

/**
 * How the gateway answered a posted form.
 *
 * @param status the HTTP status of the last try; {@value #NO_ANSWER} if none came
 * @param location the header as it came, not followed
 * @param body what came with it, as text
 */
public record FormAnswer(int status, Optional<String> location, String body) {
    /** The status for no answer at all. */
    public static final int NO_ANSWER = 0;

    private static final int SEE_OTHER = 303;
    private static final int FIRST_SERVER_FAULT = 500;

    static FormAnswer none() {
        return new FormAnswer(NO_ANSWER, Optional.empty(), "");
    }

    /** Whether the gateway has stored the result and says where the buyer goes. */
    public boolean isAccepted() {
        return status == SEE_OTHER;
    }

    /** No answer, and a failure of the server, are tried again; a refusal is final. */
    boolean isWorthAnotherTry() {
        return status == NO_ANSWER || status >= FIRST_SERVER_FAULT;
    }
}
