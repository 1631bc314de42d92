package dev.appcard.adapter.inbound.window.status;

import dev.appcard.adapter.inbound.window.guard.BuyerFacing;
import dev.appcard.adapter.inbound.window.status.Windows.KnownWindow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/**
 * {@code GET /window/{token}/events}: the status as server-sent events, {@code data: {"status":"R"}} at once and at each
 * change, until a final letter or half an hour. A page that gets none of it polls.
 */
@Path("/window/{token}/events")
@BuyerFacing
@Admitted
@Dependent
public class EventsResource {

    private final StatusFeed feed;

    @Inject
    public EventsResource(StatusFeed feed) {
        this.feed = feed;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(@Context HttpServletRequest request, @Context Sse sse, @Context SseEventSink sink) {
        KnownWindow window = (KnownWindow) request.getAttribute(Admission.WINDOW);
        SseListener listener = new SseListener(sse, sink);
        if (!feed.listen(window.token(), window.letter(), listener)) {
            listener.close();
        }
    }
}
