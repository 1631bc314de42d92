package dev.appcard.adapter.inbound.rest.common;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Connects a call's answer, its log lines and its telegram: a W3C trace id, the caller's own where it sent one.
 *
 * @param value 32 lower-case hex digits, not all zero
 */
public record TraceId(String value) {

    /** Its name in the logs ({@link MDC}). */
    public static final String IN_LOGS = "traceId";

    /** Its name in answers. */
    public static final String HEADER = "X-Trace-Id";

    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    /** @param traceParent the header as it came; one that is not valid counts as absent */
    public static TraceId of(@Nullable String traceParent) {
        return Optional.ofNullable(traceParent)
                .map(TRACE_PARENT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new TraceId(matcher.group(1)))
                .orElseGet(TraceId::random);
    }

    /** The trace id of the call that this thread is serving. */
    public static TraceId current() {
        return Optional.ofNullable(MDC.get(IN_LOGS)).map(TraceId::new).orElseGet(TraceId::random);
    }

    /**
     * The trace id that the answer already has. For the container's own errors: by then the call's thread has dropped
     * it.
     */
    static TraceId ofAnswer(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(HEADER)).map(TraceId::new).orElseGet(TraceId::current);
    }

    private static TraceId random() {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] |= 1;
        return new TraceId(HexFormat.of().formatHex(bytes));
    }
}
