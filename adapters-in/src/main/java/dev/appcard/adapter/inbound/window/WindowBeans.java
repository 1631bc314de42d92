package dev.appcard.adapter.inbound.window;

import dev.appcard.adapter.inbound.window.asset.Assets;
import dev.appcard.adapter.inbound.window.page.Templates;
import dev.appcard.adapter.inbound.window.status.StatusFeed;
import dev.appcard.adapter.inbound.window.status.StatusFeedTimes;
import dev.appcard.application.port.inbound.window.WindowStatusQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;

/** One of each, made once: plain objects without proxies. */
@Dependent
class WindowBeans {

    @Produces
    @Singleton
    Assets assets() {
        return new Assets();
    }

    @Produces
    @Singleton
    Templates templates() {
        return new Templates();
    }

    /** It only needs to know how much time has passed: its clock cannot be set. */
    @Produces
    @Singleton
    StatusFeed feed(WindowStatusQuery query) {
        return new StatusFeed(query, () -> Instant.EPOCH.plusNanos(System.nanoTime()), StatusFeedTimes.STANDARD);
    }
}
