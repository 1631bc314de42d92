package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.application.port.DatabaseUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** 503, and when another try may go better. */
public final class UnavailableAnswers {

    private static final int UNAVAILABLE = 503;

    private UnavailableAnswers() {}

    /** For programs. Nothing is said of what became of the call: it may have been worked on. */
    public static Response json(HttpServletRequest request, DatabaseUnavailable.Cause why) {
        return retryLater(
                new ErrorAnswers(request).answer(ApiError.of(ErrorCode.FAILED_INTERNAL_SYSTEM_PROCESSING, UNAVAILABLE)),
                why);
    }

    /** Puts the header into an answer. */
    public static Response retryLater(Response.ResponseBuilder answer, DatabaseUnavailable.Cause why) {
        return answer.header(HttpHeaders.RETRY_AFTER, seconds(why)).build();
    }

    private static String seconds(DatabaseUnavailable.Cause why) {
        return switch (why) {
            case BUSY -> "1";
            case AWAY -> "5";
            case RESTORED -> "60";
        };
    }
}
