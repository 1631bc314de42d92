package dev.appcard.sandbox.issuer.common.result;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import java.nio.charset.StandardCharsets;

/**
 * How the gateway answered a result.
 *
 * @param status the HTTP status of the last try; {@value #NO_ANSWER} if none came
 * @param body what came with it, as text
 * @param tries how often the same bytes were posted
 */
public record Answer(int status, String body, int tries) {
    /** The status that stands for silence. */
    public static final int NO_ANSWER = 0;

    private static final int OK = 200;
    private static final int FIRST_SERVER_FAULT = 500;

    /** Whether the gateway says that it has stored the result. */
    public boolean isAccepted() {
        return status == OK && "0000".equals(resultCode());
    }

    /** Silence and the server's own faults are worth another try; a refusal is final. */
    boolean isWorthAnotherTry() {
        return status == NO_ANSWER || status >= FIRST_SERVER_FAULT;
    }

    private String resultCode() {
        try {
            return Json.readObject(body.getBytes(StandardCharsets.UTF_8))
                    .path("resultCode")
                    .asText();
        } catch (BadRequest unreadable) {
            return "";
        }
    }
}
