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
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Gives every call its trace id: from the caller's {@code traceparent} or new, into the logs while the call lasts and
 * into the answer as {@code X-Trace-Id}.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public final class TraceFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(TraceFilter.class);
    private static final Set<String> LOGGED = Set.of("/v1/", "/inbound/", "/linq/");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TraceId traceId = TraceId.of(((HttpServletRequest) request).getHeader("traceparent"));
        ((HttpServletResponse) response).setHeader(TraceId.HEADER, traceId.value());
        MDC.put(TraceId.IN_LOGS, traceId.value());
        try {
            chain.doFilter(request, response);
            logAnswer((HttpServletRequest) request, (HttpServletResponse) response);
        } finally {
            MDC.clear();
        }
    }

    /** Only the first part of the path: window tokens follow it. Status calls are too many to log. */
    private static void logAnswer(HttpServletRequest request, HttpServletResponse response) {
        String path = String.valueOf(request.getRequestURI());
        LOGGED.stream()
                .filter(path::startsWith)
                .forEach(area -> LOG.info(
                        "http answered: method={} area={} status={}", request.getMethod(), area, response.getStatus()));
    }
}
