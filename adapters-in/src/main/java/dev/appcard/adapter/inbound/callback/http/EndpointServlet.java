package dev.appcard.adapter.inbound.callback.http;

import dev.appcard.adapter.inbound.rest.common.WaitingCalls;
import dev.appcard.application.port.CurrentCall;
import dev.appcard.domain.audit.Actor;
import dev.appcard.domain.audit.ActorKind;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A servlet and not a resource of Jakarta REST: that would answer a wrong method or address by itself, in a form that
 * is not the issuer's. Its subclasses are declared as {@code asyncSupported}: a call waits for its body and its answer on a
 * thread of its own ({@link WaitingCalls}).
 */
public abstract class EndpointServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(EndpointServlet.class);

    /** Answers are not cached. */
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer");

    /** No limit of the container's: whatever is waited for has one of its own. */
    private static final long UNTIL_ANSWERED = 0;

    // Injected into fields: a servlet's constructor has no parameters.
    @Inject
    private transient WaitingCalls waiting;

    @Inject
    private transient CurrentCall call;

    /** @param path behind the servlet's own, decoded, with a leading slash */
    protected abstract Answer answer(String path, InboundRequest request);

    /** What a call is answered with when {@link #answer} fails, which is a defect. */
    protected abstract Answer failed();

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        call.actsAs(new Actor(ActorKind.ISSUER, request.getRequestURI()));
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        InboundRequest inbound = InboundRequest.of(request, waiting.timed(request.getInputStream()));
        AsyncContext answering = request.startAsync();
        answering.setTimeout(UNTIL_ANSWERED);
        waiting.run(() -> {
            try {
                write(answerOrFailed(path, inbound), response);
            } finally {
                answering.complete();
            }
        });
    }

    private Answer answerOrFailed(String path, InboundRequest request) {
        try {
            return answer(path, request);
        } catch (RuntimeException defect) {
            LOG.error("a call failed", defect);
            return failed();
        }
    }

    private static void write(Answer answer, HttpServletResponse response) {
        response.setStatus(answer.status());
        HEADERS.forEach(response::setHeader);
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length);
        try {
            response.getOutputStream().write(answer.body());
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
        }
    }

    /** Overridden because Liberty answers TRACE by itself for a servlet that does not. */
    @Override
    protected final void doTrace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        service(request, response);
    }
}
