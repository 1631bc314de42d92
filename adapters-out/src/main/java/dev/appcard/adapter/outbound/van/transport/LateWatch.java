package dev.appcard.adapter.outbound.van.transport;

import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Listens to connections whose answer did not come in time, each on a virtual thread. Bounded on its own: a VAN that has
 * fallen silent must not take the places of telegrams that are still to be sent.
 */
final class LateWatch implements AutoCloseable {

    private final Duration longest;
    private final Semaphore places;
    private final Set<Socket> listenedTo = ConcurrentHashMap.newKeySet();

    LateWatch(Duration longest, int places) {
        this.longest = longest;
        this.places = new Semaphore(places);
    }

    /** Takes the socket over and closes it, at the latest when the time is up; at once when there is no place. */
    void listen(Socket socket, FrameReader reader, Consumer<byte[]> late) {
        if (longest.isZero() || !places.tryAcquire()) {
            reader.wipe();
            Sockets.close(socket);
            return;
        }
        listenedTo.add(socket);
        Map<String, String> context = MDC.getCopyOfContextMap();
        Thread.ofVirtual().name("van-late-watch").start(() -> listenHere(socket, reader, late, context));
    }

    /** Stops listening, everywhere. */
    @Override
    public void close() {
        listenedTo.forEach(Sockets::close);
    }

    private void listenHere(
            Socket socket, FrameReader reader, Consumer<byte[]> late, @Nullable Map<String, String> context) {
        try {
            if (context != null) {
                MDC.setContextMap(context);
            }
            if (reader.read(Deadline.in(longest)) instanceof Reception.Frame frame) {
                late.accept(frame.bytes());
            }
        } finally {
            reader.wipe();
            Sockets.close(socket);
            listenedTo.remove(socket);
            places.release();
        }
    }
}
