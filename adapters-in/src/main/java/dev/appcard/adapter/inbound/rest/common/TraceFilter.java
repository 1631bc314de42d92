package dev.appcard.adapter.inbound.rest.common;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;

/**
 * Gives every call its trace id: from the caller's {@code traceparent} or new, into the logs while the call lasts and
 * into the answer as {@code X-Trace-Id}. A call that waits meanwhile comes by again, and keeps its id.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public final class TraceFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        TraceId traceId = traceId(call, answer);
        answer.setHeader(TraceId.HEADER, traceId.value());
        MDC.put(TraceId.IN_LOGS, traceId.value());
        try {
            chain.doFilter(request, response);
            if (call.getDispatcherType() == DispatcherType.REQUEST) {
                AnswerLog.log(call, answer);
            }
        } finally {
            MDC.clear();
        }
    }

    private static TraceId traceId(HttpServletRequest call, HttpServletResponse answer) {
        String given = answer.getHeader(TraceId.HEADER);
        return given == null ? TraceId.of(call.getHeader("traceparent")) : new TraceId(given);
    }
}
