package dev.appcard.adapter.inbound.rest.common;

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
 * into the answer as {@code X-Trace-Id}.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public final class TraceFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        TraceId traceId = TraceId.of(call.getHeader("traceparent"));
        answer.setHeader(TraceId.HEADER, traceId.value());
        MDC.put(TraceId.IN_LOGS, traceId.value());
        try {
            chain.doFilter(request, response);
            AnswerLog.log(call, answer);
        } finally {
            MDC.clear();
        }
    }
}
