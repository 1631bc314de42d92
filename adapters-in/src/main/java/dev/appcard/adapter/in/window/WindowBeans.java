package dev.appcard.adapter.in.window;

import dev.appcard.adapter.in.window.asset.Assets;
import dev.appcard.adapter.in.window.live.StatusFeed;
import dev.appcard.adapter.in.window.page.Templates;
import dev.appcard.application.port.in.window.WindowStatusQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

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

    @Produces
    @Singleton
    StatusFeed feed(WindowStatusQuery query) {
        return new StatusFeed(query, InstantSource.system(), StatusFeed.Limits.STANDARD);
    }
}
