package dev.appcard.adapter.inbound.rest.common;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One line for each answer to a server, written when the answer is there: at once, or when the call has waited. */
final class AnswerLog implements AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerLog.class);
    private static final Set<String> LOGGED = Set.of("/v1/", "/inbound/", "/linq/");

    private final HttpServletRequest call;
    private final HttpServletResponse answer;

    private AnswerLog(HttpServletRequest call, HttpServletResponse answer) {
        this.call = call;
        this.answer = answer;
    }

    static void log(HttpServletRequest call, HttpServletResponse answer) {
        AnswerLog line = new AnswerLog(call, answer);
        if (!call.isAsyncStarted() || !line.isWaitingFor(call)) {
            line.write();
        }
    }

    private boolean isWaitingFor(HttpServletRequest waiting) {
        try {
            waiting.getAsyncContext().addListener(this);
            return true;
        } catch (IllegalStateException alreadyAnswered) {
            return false;
        }
    }

    /** Only the first part of the path: window tokens follow it. Status calls are too many to log. */
    private void write() {
        String path = String.valueOf(call.getRequestURI());
        LOGGED.stream()
                .filter(path::startsWith)
                .forEach(area -> LOG.info(
                        "http answered: method={} area={} status={}", call.getMethod(), area, answer.getStatus()));
    }

    @Override
    public void onComplete(AsyncEvent event) {
        MDC.put(TraceId.IN_LOGS, TraceId.ofAnswer(answer).value());
        try {
            write();
        } finally {
            MDC.clear();
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A call waits once.
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // Whoever waits answers it; the line is written then.
    }

    @Override
    public void onError(AsyncEvent event) {
        // As above.
    }
}
