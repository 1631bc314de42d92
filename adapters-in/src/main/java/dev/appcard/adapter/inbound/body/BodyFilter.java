package dev.appcard.adapter.inbound.body;

import dev.appcard.adapter.inbound.rest.common.LimitedBody;
import jakarta.servlet.AsyncContext;
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
 * Receives the body of a POST before anything else is done with the call. However slowly it comes, no thread waits for it:
 * senders of one byte now and then cannot hold the threads that others need (docs/reliability.md F4.8). A body has 10 s in
 * all, and is read no further than it may be long; who reads it next finds out by the same errors as from the wire.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public final class BodyFilter implements Filter {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        if (!call.getMethod().equals("POST") || call.getContentLengthLong() > LimitedBody.MOST_BYTES) {
            chain.doFilter(request, response);
            return;
        }
        ReceivedBody body = new ReceivedBody(LimitedBody.MOST_BYTES + 1);
        AsyncContext waiting = call.startAsync(new ReceivedRequest(call, body), response);
        waiting.setTimeout(LONGEST.toMillis());
        BodyReader reader = new BodyReader(call.getInputStream(), body, waiting::dispatch);
        waiting.addListener(reader);
        call.getInputStream().setReadListener(reader);
    }
}
