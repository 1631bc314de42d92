package dev.appcard.adapter.outbound.webhook;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The time that a try may take: at its end the connection is closed, whoever is reading, writing or shaking hands. */
final class TryTime implements AutoCloseable {

    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Socket socket;
    private volatile boolean over;
    private volatile ScheduledFuture<?> end;

    private TryTime(Socket socket, Duration within) {
        this.socket = socket;
        this.end = WATCH.schedule(this::cut, within.toMillis(), TimeUnit.MILLISECONDS);
    }

    static TryTime limit(Socket socket, Duration within) {
        return new TryTime(socket, within);
    }

    boolean isOver() {
        return over;
    }

    private void cut() {
        over = true;
        try {
            socket.close();
        } catch (IOException closed) {
            // It is closed all the same.
        }
    }

    @Override
    public void close() {
        end.cancel(false);
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("webhook-tries").factory());
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }
}
