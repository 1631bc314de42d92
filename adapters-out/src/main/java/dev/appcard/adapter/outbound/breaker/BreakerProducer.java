package dev.appcard.adapter.outbound.breaker;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The breakers, with {@code appcard_breaker_open{peer}} and {@code appcard_breaker_refused_total{peer}} at {@code /metrics}. */
@Dependent
public class BreakerProducer {

    @Produces
    @Singleton
    public Breakers breakers(BreakerSettings settings, MetricRegistry registry) {
        return new Breakers(settings, new Measured(registry));
    }

    private static final class Measured implements Breakers.Metrics {

        private final MetricRegistry registry;
        private final Map<String, Boolean> open = new ConcurrentHashMap<>();

        private Measured(MetricRegistry registry) {
            this.registry = registry;
        }

        @Override
        public void opened(String peer, boolean isOpen) {
            if (open.put(peer, isOpen) == null) {
                registry.gauge(
                        "appcard_breaker_open",
                        open,
                        states -> Boolean.TRUE.equals(states.get(peer)) ? 1 : 0,
                        new Tag("peer", peer));
                registry.counter("appcard_breaker_refused_total", new Tag("peer", peer));
            }
        }

        @Override
        public void refused(String peer) {
            registry.counter("appcard_breaker_refused_total", new Tag("peer", peer))
                    .inc();
        }
    }
}
