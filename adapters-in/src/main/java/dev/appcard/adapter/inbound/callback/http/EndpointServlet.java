package dev.appcard.adapter.inbound.callback.http;

import dev.appcard.application.port.CurrentCall;
import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.ActorKind;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A servlet and not a resource of Jakarta REST: that would answer a wrong method or address by itself, in a form that
 * is not the issuer's.
 */
public abstract class EndpointServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Answers are not cached. */
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer");

    // Injected into a field: a servlet's constructor has no parameters.
    @Inject
    private transient CurrentCall call;

    /** @param path behind the servlet's own, decoded, with a leading slash */
    protected abstract Answer answer(String path, InboundRequest request);

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        call.actsAs(new Actor(ActorKind.ISSUER, request.getRequestURI()));
        Answer answer = answer(path == null ? "/" : path, InboundRequest.of(request));
        response.setStatus(answer.status());
        HEADERS.forEach(response::setHeader);
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    /** Overridden because Liberty answers TRACE by itself for a servlet that does not. */
    @Override
    protected final void doTrace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        service(request, response);
    }
}
