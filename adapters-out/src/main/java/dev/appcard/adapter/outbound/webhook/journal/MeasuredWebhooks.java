package dev.appcard.adapter.outbound.webhook.journal;

import dev.appcard.application.port.outbound.webhook.WebhookJournal;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookBacklog;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At {@code /metrics}: {@code appcard_webhook_tries_total{result}}, and once a minute {@code appcard_webhooks_waiting}, {@code
 * appcard_webhooks_oldest_age_seconds}, {@code appcard_webhooks_dead} and {@code appcard_webhook_endpoints_disabled}. All of them
 * exist from the start, at zero. The log has what merchants may ask about, by ids alone: an address can have a token in it.
 */
@Singleton
public class MeasuredWebhooks implements WebhookJournal {

    private static final Logger LOG = LoggerFactory.getLogger(MeasuredWebhooks.class);

    private final Counter delivered;
    private final Counter again;
    private final Counter dead;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();
    private final AtomicLong deadNow = new AtomicLong();
    private final AtomicLong disabledNow = new AtomicLong();

    @Inject
    public MeasuredWebhooks(MetricRegistry registry) {
        this.delivered = tries(registry, "DELIVERED");
        this.again = tries(registry, "AGAIN");
        this.dead = tries(registry, "DEAD");
        registry.gauge("appcard_webhooks_waiting", waiting, AtomicLong::get);
        registry.gauge("appcard_webhooks_oldest_age_seconds", oldestSeconds, AtomicLong::get);
        registry.gauge("appcard_webhooks_dead", deadNow, AtomicLong::get);
        registry.gauge("appcard_webhook_endpoints_disabled", disabledNow, AtomicLong::get);
    }

    private static Counter tries(MetricRegistry registry, String result) {
        return registry.counter("appcard_webhook_tries_total", new Tag("result", result));
    }

    @Override
    public void tried(WebhookDelivery after) {
        switch (after.state()) {
            case DeliveryState.Delivered _ -> delivered.inc();
            case DeliveryState.Waiting _ -> again.inc();
            case DeliveryState.Dead(var _, DeadReason reason) -> {
                dead.inc();
                LOG.warn(
                        "webhook {} for endpoint {} is given up: {}, last result {}",
                        after.id(),
                        after.endpoint(),
                        reason,
                        after.lastTry().map(WebhookDelivery.LastTry::result).orElse("none"));
            }
        }
    }

    @Override
    public void disabled(WebhookEndpoint endpoint) {
        LOG.warn(
                "webhook endpoint {} of merchant {} answered 410 and is disabled; a test that reaches it enables it"
                        + " again",
                endpoint.id(),
                endpoint.owner().merchant().value());
    }

    @Override
    public void enabled(WebhookEndpoint endpoint) {
        LOG.info(
                "webhook endpoint {} of merchant {} took a test and is enabled again",
                endpoint.id(),
                endpoint.owner().merchant().value());
    }

    @Override
    public void backlog(WebhookBacklog now) {
        waiting.set(now.waiting());
        oldestSeconds.set(now.oldest().toSeconds());
        deadNow.set(now.dead());
        disabledNow.set(now.disabled());
    }
}
