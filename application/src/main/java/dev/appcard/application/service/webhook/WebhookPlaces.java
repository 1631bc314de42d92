package dev.appcard.application.service.webhook;

import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.port.outbound.time.WebhookWork;
import dev.appcard.application.settings.WebhookSettings;
import dev.appcard.domain.webhook.WebhookLane;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How many tries this instance may have under way in each lane: it claims no more than it can begin, so that no lease runs out in a
 * queue. A place whose work was lost (a background that ends drops it) is free again when its lease is over.
 */
@Singleton
public class WebhookPlaces {

    private final WebhookSettings settings;
    private final Background background;
    private final InstantSource clock;
    private final Map<WebhookLane, Map<Runnable, Instant>> taken = new EnumMap<>(WebhookLane.class);

    @Inject
    public WebhookPlaces(WebhookSettings settings, @WebhookWork Background background, InstantSource clock) {
        this.settings = settings;
        this.background = background;
        this.clock = clock;
    }

    Duration lease() {
        return settings.lease();
    }

    synchronized int free(WebhookLane lane) {
        Instant now = clock.instant();
        Map<Runnable, Instant> ofLane = of(lane);
        ofLane.values().removeIf(until -> !now.isBefore(until));
        return Math.clamp((long) most(lane) - ofLane.size(), 0, background.free());
    }

    /** A try that would begin after its lease is left: another may have it. */
    void run(WebhookLane lane, Instant until, Runnable attempt) {
        take(lane, until, attempt);
        background.run(() -> {
            try {
                if (clock.instant().isBefore(until)) {
                    attempt.run();
                }
            } finally {
                release(lane, attempt);
            }
        });
    }

    private int most(WebhookLane lane) {
        return switch (lane) {
            case ANSWERING -> settings.atOnce();
            case FAILING -> settings.failingAtOnce();
        };
    }

    private synchronized void take(WebhookLane lane, Instant until, Runnable attempt) {
        of(lane).put(attempt, until);
    }

    private synchronized void release(WebhookLane lane, Runnable attempt) {
        of(lane).remove(attempt);
    }

    private Map<Runnable, Instant> of(WebhookLane lane) {
        return taken.computeIfAbsent(lane, _ -> new IdentityHashMap<>());
    }
}
