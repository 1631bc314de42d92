package dev.appcard.application.service.webhook;

import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.store.Outbox;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.store.WebhookDeliveries;
import dev.appcard.application.port.outbound.store.WebhookEndpoints;
import dev.appcard.domain.event.ClaimedEvent;
import dev.appcard.domain.event.EventId;
import dev.appcard.domain.event.EventOutcome;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookNotice;
import dev.appcard.domain.webhook.WebhookType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns events into deliveries: one for each endpoint of the merchant that wants the event, in the commit that ends the event. So
 * none is queued twice, and none is lost.
 */
@Singleton
public class WebhookQueue {

    private static final int AT_ONCE = 200;

    private final Outbox outbox;
    private final WebhookEndpoints endpoints;
    private final WebhookDeliveries deliveries;
    private final UnitOfWork unitOfWork;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public WebhookQueue(
            Outbox outbox,
            WebhookEndpoints endpoints,
            WebhookDeliveries deliveries,
            UnitOfWork unitOfWork,
            Identifiers identifiers,
            InstantSource clock) {
        this.outbox = outbox;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.unitOfWork = unitOfWork;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** As many as there are, in small pieces. */
    void fill() {
        while (unitOfWork.run(this::fillOnce) > 0) {
            // Of one subject each piece has the oldest event alone: the next piece has the one behind it.
        }
    }

    private int fillOnce() {
        Instant now = clock.instant();
        // Until the end of this transaction nobody else has them, and after it they are done.
        List<ClaimedEvent> events = outbox.claim(now, now, AT_ONCE);
        if (!events.isEmpty()) {
            Map<MerchantId, List<WebhookEndpoint>> receivers = receivers(events);
            events.forEach(event -> queue(event, receivers, now));
        }
        return events.size();
    }

    private Map<MerchantId, List<WebhookEndpoint>> receivers(List<ClaimedEvent> events) {
        return endpoints
                .receivers(events.stream()
                        .map(claimed -> claimed.event().merchant())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(endpoint -> endpoint.owner().merchant()));
    }

    private void queue(ClaimedEvent claimed, Map<MerchantId, List<WebhookEndpoint>> receivers, Instant now) {
        List<WebhookEndpoint> all = receivers.getOrDefault(claimed.event().merchant(), List.of());
        List<WebhookDelivery> queued = WebhookType.of(claimed.event().type())
                .map(type -> all.stream()
                        .filter(endpoint -> endpoint.wants(type))
                        .map(endpoint -> WebhookDelivery.queued(
                                identifiers.newWebhookId(), endpoint.id(), notice(type, claimed), now))
                        .toList())
                .orElse(List.of());
        if (!queued.isEmpty()) {
            deliveries.add(queued);
        }
        outbox.done(claimed, queued.isEmpty() ? EventOutcome.NO_RECEIVER : EventOutcome.TAKEN_OVER);
    }

    private static WebhookNotice notice(WebhookType type, ClaimedEvent claimed) {
        EventId id = claimed.event().id();
        return new WebhookNotice(type, id.key(), id.version(), id.position(), claimed.at());
    }
}
