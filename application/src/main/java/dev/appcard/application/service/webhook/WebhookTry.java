package dev.appcard.application.service.webhook;

import dev.appcard.application.port.inbound.webhook.SendDueWebhooksUseCase.Bodies;
import dev.appcard.application.port.outbound.store.WebhookEndpoints;
import dev.appcard.application.port.outbound.webhook.WebhookSender;
import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookMessage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * One try of one delivery that was claimed: the body is read once and committed before it is first sent, the receiver is asked
 * outside of any transaction, and what came of it is noted under the claim's token. Whoever dies in between has told or not; the
 * next try tells again, with the same id and the same bytes.
 */
@Singleton
public class WebhookTry {

    /** A body is at most so long, in bytes. */
    static final int LONGEST_BODY = 256 * 1024;

    private final WebhookEndpoints endpoints;
    private final WebhookSubjects subjects;
    private final EndpointSecrets secrets;
    private final WebhookSender sender;
    private final WebhookNotes notes;
    private final InstantSource clock;

    @Inject
    public WebhookTry(
            WebhookEndpoints endpoints,
            WebhookSubjects subjects,
            EndpointSecrets secrets,
            WebhookSender sender,
            WebhookNotes notes,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.subjects = subjects;
        this.secrets = secrets;
        this.sender = sender;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param bodies writes what is sent */
    void make(ClaimedDelivery claimed, Bodies bodies) {
        endpoints
                .find(claimed.delivery().endpoint())
                .ifPresentOrElse(
                        endpoint -> make(claimed, endpoint, bodies),
                        () -> notes.over(claimed, DeadReason.ENDPOINT_DELETED));
    }

    private void make(ClaimedDelivery claimed, WebhookEndpoint endpoint, Bodies bodies) {
        claimed.body().or(() -> keptBody(claimed, bodies)).ifPresent(body -> send(claimed, endpoint, body));
    }

    /** Empty where there is nothing to send: that is noted then, or another sender has it. */
    private Optional<byte[]> keptBody(ClaimedDelivery claimed, Bodies bodies) {
        Optional<byte[]> body;
        try {
            body = subjects.bodyOf(claimed.delivery(), bodies);
        } catch (RuntimeException unreadable) {
            notes.withoutBody(claimed);
            throw unreadable;
        }
        if (body.isEmpty()) {
            notes.over(claimed, DeadReason.SUBJECT_NOT_FOUND);
            return Optional.empty();
        }
        if (body.orElseThrow().length > LONGEST_BODY) {
            notes.over(claimed, DeadReason.BODY_TOO_LARGE);
            return Optional.empty();
        }
        return body.filter(bytes -> notes.keepsBody(claimed, bytes));
    }

    private void send(ClaimedDelivery claimed, WebhookEndpoint endpoint, byte[] body) {
        WebhookDelivery delivery = claimed.delivery();
        Instant now = clock.instant();
        WebhookAnswer answer = secrets.with(
                endpoint,
                now,
                signing -> sender.send(new WebhookMessage(endpoint.terms().url(), delivery.id(), now, signing, body)));
        notes.answered(claimed, answer);
    }
}
