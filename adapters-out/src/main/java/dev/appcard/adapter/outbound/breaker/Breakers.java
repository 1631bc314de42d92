package dev.appcard.adapter.outbound.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the breaker of each peer: every issuer, and the VAN. */
public final class Breakers {

    private static final Logger LOG = LoggerFactory.getLogger(Breakers.class);
    private static final int TRIALS = 3;

    private final CircuitBreakerConfig config;
    private final Metrics metrics;

    public Breakers(BreakerSettings settings, Metrics metrics) {
        this.metrics = metrics;
        this.config = CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.calls())
                .minimumNumberOfCalls(settings.calls())
                .failureRateThreshold(settings.failedPercent())
                .waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                // A trial that never comes to an end must not keep the others waiting for ever.
                .maxWaitDurationInHalfOpenState(settings.pause())
                .writableStackTraceEnabled(false)
                .build();
    }

    /** Where breakers tell of themselves. */
    public interface Metrics {

        /** A breaker was made, has opened, or is closed again. */
        void opened(String peer, boolean isOpen);

        /** A call was not made. */
        void refused(String peer);
    }

    /** @param peer its name, in logs and metrics */
    public Breaker of(String peer) {
        CircuitBreaker breaker = CircuitBreaker.of(peer, config);
        metrics.opened(peer, false);
        breaker.getEventPublisher().onStateTransition(event -> {
            CircuitBreaker.State state = event.getStateTransition().getToState();
            LOG.warn("breaker of {}: {}", peer, state);
            metrics.opened(peer, state != CircuitBreaker.State.CLOSED);
        });
        return new Breaker(breaker, metrics);
    }

    /** Of one peer. */
    public static final class Breaker {

        private final CircuitBreaker breaker;
        private final Metrics metrics;

        private Breaker(CircuitBreaker breaker, Metrics metrics) {
            this.breaker = breaker;
            this.metrics = metrics;
        }

        /** @return null while the peer is to be left alone; else the call's outcome has to be told */
        public @Nullable Pass pass() {
            if (!breaker.tryAcquirePermission()) {
                metrics.refused(breaker.getName());
                return null;
            }
            return new Pass(breaker);
        }
    }

    /** For one call. What is told first counts. */
    public static final class Pass {

        private final CircuitBreaker breaker;
        private final AtomicBoolean told = new AtomicBoolean();

        private Pass(CircuitBreaker breaker) {
            this.breaker = breaker;
        }

        /** The peer has answered, whatever it said. */
        public void answered() {
            if (told.compareAndSet(false, true)) {
                breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            }
        }

        public void failed() {
            if (told.compareAndSet(false, true)) {
                breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(breaker.getName() + " failed"));
            }
        }

        /** The peer was not called after all. */
        public void unused() {
            if (told.compareAndSet(false, true)) {
                breaker.releasePermission();
            }
        }
    }
}
