package dev.appcard.adapter.inbound.callback.http;

import dev.appcard.adapter.inbound.callback.message.AnswerFormat;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an endpoint answers.
 *
 * @param headers beside those that every answer has
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    /** Seconds after which an issuer may send its message again, where it is only not taken now. */
    private static final String SOON = "5";

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer of(int status, String mediaType, String text) {
        return new Answer(status, Map.of("Content-Type", mediaType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param refusal empty where the message is taken */
    public static Answer of(AnswerFormat format, Optional<Refusal> refusal) {
        return refusal.map(cause -> refused(format, cause))
                .orElseGet(() -> of(OK, format.mediaType(), format.accepted()));
    }

    public static Answer refused(AnswerFormat format, Refusal refusal) {
        Answer answer = of(refusal.status(), format.mediaType(), format.refused(refusal));
        if (refusal == Refusal.NOT_NOW) {
            return answer.with("Retry-After", SOON);
        }
        return refusal.leavesBodyUnread() ? answer.with("Connection", "close") : answer;
    }

    public static Answer seeOther(String address) {
        return new Answer(SEE_OTHER, Map.of("Location", address), new byte[0]);
    }

    /** The same status and headers with another text. */
    public Answer as(String mediaType, String text) {
        return new Answer(status, headers, text.getBytes(StandardCharsets.UTF_8)).with("Content-Type", mediaType);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
