package dev.appcard.adapter.inbound.window.status;

import dev.appcard.domain.window.WindowToken;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One listening page: what it was told last, and since when it listens. Not a record: two with equal values are still
 * two pages.
 */
final class StatusSubscription {

    private final WindowToken window;
    private final StatusListener listener;
    private final Instant since;
    private Instant lastSign;
    private @Nullable StatusLetter told;

    StatusSubscription(WindowToken window, StatusListener listener, Instant since) {
        this.window = window;
        this.listener = listener;
        this.since = since;
        this.lastSign = since;
    }

    WindowToken window() {
        return window;
    }

    synchronized void tell(StatusLetter letter) {
        if (letter != told) {
            told = letter;
            listener.tell(letter);
        }
    }

    synchronized void beatIfDue(Instant now, Duration every) {
        if (!now.isBefore(lastSign.plus(every))) {
            lastSign = now;
            listener.heartbeat();
        }
    }

    synchronized boolean isOver(Instant now, Duration longest) {
        return listener.isGone() || (told != null && told.isFinal()) || !now.isBefore(since.plus(longest));
    }

    void close() {
        listener.close();
    }
}
