package dev.appcard.adapter.inbound.rest.common;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** Puts an {@link ApiError} into its form, in the caller's language. */
final class ErrorAnswers {

    static final String JSON = "application/json;charset=UTF-8";

    /** Too slow, too large: the connection cannot be used again. */
    private static final Set<Integer> LEAVES_BODY_UNREAD = Set.of(408, 413);

    /** The container's proxy for the request that this thread is serving. */
    private final HttpServletRequest request;

    ErrorAnswers(HttpServletRequest request) {
        this.request = request;
    }

    Response.ResponseBuilder answer(ApiError error) {
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String body = body(error, language, TraceId.current()).toString();
        Response.ResponseBuilder answer = Response.status(error.status())
                .type(JSON)
                .language(language.tag())
                .entity(body);
        return LEAVES_BODY_UNREAD.contains(error.status()) ? answer.header("Connection", "close") : answer;
    }

    static JsonObject body(ApiError error, Language language, TraceId traceId) {
        return Json.createObjectBuilder()
                .add("code", error.code().name())
                .add("message", Messages.of(error, language))
                .add("traceId", traceId.value())
                .build();
    }
}
