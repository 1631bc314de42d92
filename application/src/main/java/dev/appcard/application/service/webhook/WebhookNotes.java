package dev.appcard.application.service.webhook;

import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.store.WebhookDeliveries;
import dev.appcard.application.port.outbound.store.WebhookEndpoints;
import dev.appcard.application.port.outbound.webhook.WebhookJournal;
import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** Notes what came of tries: each in a commit of its own, under the claim's token. */
@Singleton
public class WebhookNotes {

    private final WebhookDeliveries deliveries;
    private final WebhookEndpoints endpoints;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final WebhookJournal journal;

    @Inject
    public WebhookNotes(
            WebhookDeliveries deliveries,
            WebhookEndpoints endpoints,
            UnitOfWork unitOfWork,
            InstantSource clock,
            WebhookJournal journal) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.journal = journal;
    }

    /** False where another sender has it: nothing is to be sent then. */
    boolean keepsBody(ClaimedDelivery claimed, byte[] body) {
        return unitOfWork.run(() -> deliveries.keepBody(claimed, body));
    }

    void over(ClaimedDelivery claimed, DeadReason reason) {
        note(claimed, claimed.delivery().dead(reason, clock.instant()));
    }

    void withoutBody(ClaimedDelivery claimed) {
        note(claimed, claimed.delivery().withoutBody(clock.instant()));
    }

    void answered(ClaimedDelivery claimed, WebhookAnswer answer) {
        Instant now = clock.instant();
        WebhookDelivery next = claimed.delivery().after(answer, now);
        if (note(claimed, next)) {
            if (WebhookDelivery.isGone(answer)) {
                disable(next, now);
            } else if (next.notice().type() == WebhookType.WEBHOOK_TEST
                    && next.state() instanceof DeliveryState.Delivered) {
                enable(next);
            }
        }
    }

    private boolean note(ClaimedDelivery claimed, WebhookDelivery next) {
        boolean noted = unitOfWork.run(() -> deliveries.replace(claimed, next));
        if (noted) {
            journal.tried(next);
        }
        return noted;
    }

    private void disable(WebhookDelivery answered, Instant now) {
        changed(
                        answered,
                        endpoint -> endpoint.disabledAt().isEmpty()
                                ? Optional.of(endpoint.disabled(now))
                                : Optional.empty())
                .ifPresent(journal::disabled);
    }

    private void enable(WebhookDelivery answered) {
        changed(answered, endpoint -> endpoint.disabledAt().map(_ -> endpoint.enabled()))
                .ifPresent(journal::enabled);
    }

    /** Where another change comes in between, that is the endpoint's: the next answer says the same again. */
    private Optional<WebhookEndpoint> changed(
            WebhookDelivery answered, Function<WebhookEndpoint, Optional<WebhookEndpoint>> change) {
        return endpoints
                .find(answered.endpoint())
                .flatMap(current ->
                        change.apply(current).filter(next -> unitOfWork.run(() -> endpoints.replace(current, next))));
    }
}
