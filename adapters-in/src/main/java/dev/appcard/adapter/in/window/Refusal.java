package dev.appcard.adapter.in.window;

import dev.appcard.adapter.in.window.page.Texts;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the window's children answer when they do not do what was asked, in the API's error form. */
public enum Refusal {
    UNKNOWN_WINDOW(404, "NOT_FOUND_PAYMENT_SESSION", "error.unknown"),
    TOO_LATE(409, "ALREADY_PROCESSED_PAYMENT", "error.late"),
    BAD_REQUEST(400, "INVALID_REQUEST", "error.body"),
    TOO_LARGE(413, "INVALID_REQUEST", "error.large"),
    NOT_JSON(415, "INVALID_REQUEST", "error.json"),
    OTHER_SITE(403, "FORBIDDEN_REQUEST", "error.site"),
    NO_PLACE(503, "PROVIDER_ERROR", "error.busy");

    private final int status;
    private final String code;
    private final String key;

    Refusal(int status, String code, String key) {
        this.status = status;
        this.code = code;
        this.key = key;
    }

    /** @param languages the reader's, best first */
    public Response in(List<Locale> languages) {
        return answer(status, code, Texts.forReader(languages).get(key));
    }

    /** A refused choice. @param field the request's name of it */
    static Response ofField(String field, List<Locale> languages) {
        return answer(
                BAD_REQUEST.status, BAD_REQUEST.code, Texts.forReader(languages).get("error.field", field));
    }

    private static Response answer(int status, String code, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header("Cache-Control", "no-store")
                .entity(Json.createObjectBuilder()
                        .add("code", code)
                        .add("message", message)
                        .add("traceId", UUID.randomUUID().toString())
                        .build()
                        .toString())
                .build();
    }
}
