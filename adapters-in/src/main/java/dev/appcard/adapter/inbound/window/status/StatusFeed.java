package dev.appcard.adapter.inbound.window.status;

import dev.appcard.application.port.inbound.window.WindowStatusQuery;
import dev.appcard.domain.window.WindowStatus;
import dev.appcard.domain.window.WindowToken;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Tells all listening pages the status of their payments. One tick serves them all with one query; a page costs no
 * thread and no query of its own. Their number is limited: a page that finds no place polls.
 */
public final class StatusFeed {

    private final WindowStatusQuery query;
    private final InstantSource clock;
    private final StatusFeedTimes times;
    private final Set<StatusSubscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger places = new AtomicInteger();

    public StatusFeed(WindowStatusQuery query, InstantSource clock, StatusFeedTimes times) {
        this.query = query;
        this.clock = clock;
        this.times = times;
    }

    public boolean isFull() {
        return places.get() >= times.mostListeners();
    }

    public int listeners() {
        return subscriptions.size();
    }

    /**
     * Tells the letter at once, and then each change.
     *
     * @return false when there is no place
     */
    public boolean listen(WindowToken window, StatusLetter now, StatusListener listener) {
        if (places.incrementAndGet() > times.mostListeners()) {
            places.decrementAndGet();
            return false;
        }
        StatusSubscription subscription = new StatusSubscription(window, listener, clock.instant());
        subscription.tell(now);
        subscriptions.add(subscription);
        endIfOver(subscription);
        return true;
    }

    /** One look at the status of all open windows, for all listeners. */
    public void tick() {
        subscriptions.forEach(this::endIfOver);
        if (subscriptions.isEmpty()) {
            return;
        }
        Map<WindowToken, WindowStatus> statuses = query.statesOf(
                subscriptions.stream().map(StatusSubscription::window).collect(Collectors.toUnmodifiableSet()));
        for (StatusSubscription subscription : subscriptions) {
            WindowStatus status = statuses.get(subscription.window());
            if (status != null) {
                subscription.tell(StatusLetter.of(status));
            }
            subscription.beatIfDue(clock.instant(), times.heartbeatEvery());
            endIfOver(subscription);
        }
    }

    private void endIfOver(StatusSubscription subscription) {
        if (subscription.isOver(clock.instant(), times.longest()) && subscriptions.remove(subscription)) {
            places.decrementAndGet();
            subscription.close();
        }
    }
}
