package dev.appcard.adapter.inbound.window.status;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;

/**
 * A page that listens by server-sent events. A connection carries a few hundred bytes in all its life: they fit into
 * the socket's buffer, so that even a page that reads nothing never delays the feed.
 */
final class SseListener implements StatusListener {

    private final Sse sse;
    private final SseEventSink sink;
    private volatile boolean gone;

    SseListener(Sse sse, SseEventSink sink) {
        this.sse = sse;
        this.sink = sink;
    }

    @Override
    public void tell(StatusLetter letter) {
        send(sse.newEvent("{\"status\":\"" + letter.name() + "\"}"));
    }

    @Override
    public void heartbeat() {
        send(sse.newEventBuilder().comment("still here").build());
    }

    @Override
    public boolean isGone() {
        return gone || sink.isClosed();
    }

    @Override
    public void close() {
        try {
            sink.close();
        } catch (RuntimeException | IOException alreadyClosed) {
            gone = true;
        }
    }

    /** Whatever goes wrong with a connection means that its page has left. */
    private void send(OutboundSseEvent event) {
        try {
            sink.send(event).whenComplete((sent, failure) -> {
                if (failure != null) {
                    gone = true;
                }
            });
        } catch (RuntimeException closed) {
            gone = true;
        }
    }
}
