package dev.appcard.adapter.inbound.rest.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;

/**
 * Has a burst of merchants' calls begun a few at a time, so that it leaves some of the processors to health, to looks at a
 * payment and to issuers (docs/reliability.md F6.9). A call has its turn until who calls is known: for its body it waits on
 * another thread.
 */
@WebFilter(urlPatterns = "/v1/*", asyncSupported = true)
public final class TurnFilter implements Filter {

    private static final int FOR_EACH_PROCESSOR = 2;
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Turns turns =
            new Turns(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE, LONGEST);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (((HttpServletRequest) request).getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        try (Turns.Turn _ = turns.take()) {
            chain.doFilter(request, response);
        }
    }
}
