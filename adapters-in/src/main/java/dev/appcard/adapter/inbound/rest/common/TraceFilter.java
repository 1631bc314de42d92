package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.application.port.CurrentCall;
import dev.appcard.domain.audit.Actor;
import jakarta.inject.Inject;
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
 * into the answer as {@code X-Trace-Id}. Whoever calls is a buyer's browser, until it has shown to be somebody else.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public final class TraceFilter implements Filter {

    // Injected into a field: a filter's constructor has no parameters.
    @Inject
    private CurrentCall call;

    /** For the container, which fills the field. */
    @SuppressWarnings("NullAway.Init")
    public TraceFilter() {}

    TraceFilter(CurrentCall call) {
        this.call = call;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        TraceId traceId = TraceId.of(asked.getHeader("traceparent"));
        answer.setHeader(TraceId.HEADER, traceId.value());
        MDC.put(TraceId.IN_LOGS, traceId.value());
        call.actsAs(Actor.BUYER);
        try {
            chain.doFilter(request, response);
            AnswerLog.log(asked, answer);
        } finally {
            MDC.clear();
        }
    }
}
