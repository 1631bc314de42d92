package dev.appcard.application.service.webhook;

import dev.appcard.application.port.inbound.webhook.SendDueWebhooksUseCase;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.store.WebhookDeliveries;
import dev.appcard.application.port.outbound.webhook.WebhookJournal;
import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.WebhookLane;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Queues, claims, and hands what is claimed to workers of its own: the sweep itself waits for no receiver. */
@Singleton
public class SendDueWebhooksService implements SendDueWebhooksUseCase {

    private static final int CLAIMED_AT_ONCE = 200;
    private static final int ENDED_AT_ONCE = 500;
    private static final Duration BACKLOG_EVERY = Duration.ofMinutes(1);

    private final WebhookQueue queue;
    private final WebhookDeliveries deliveries;
    private final UnitOfWork unitOfWork;
    private final WebhookTry webhookTry;
    private final WebhookPlaces places;
    private final InstantSource clock;
    private final WebhookJournal journal;
    private Instant backlogToldAt = Instant.MIN;

    @Inject
    public SendDueWebhooksService(
            WebhookQueue queue,
            WebhookDeliveries deliveries,
            UnitOfWork unitOfWork,
            WebhookTry webhookTry,
            WebhookPlaces places,
            InstantSource clock,
            WebhookJournal journal) {
        this.queue = queue;
        this.deliveries = deliveries;
        this.unitOfWork = unitOfWork;
        this.webhookTry = webhookTry;
        this.places = places;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public void sendDue(Bodies bodies) {
        queue.fill();
        while (unitOfWork.run(() -> deliveries.endOfClosed(clock.instant(), ENDED_AT_ONCE)) == ENDED_AT_ONCE) {
            // Piece by piece.
        }
        for (WebhookLane lane : WebhookLane.values()) {
            sendDue(lane, bodies);
        }
        tellBacklog();
    }

    private void sendDue(WebhookLane lane, Bodies bodies) {
        int claimed;
        do {
            int most = Math.min(CLAIMED_AT_ONCE, places.free(lane));
            claimed = most == 0 ? 0 : claimAndSend(lane, bodies, most);
        } while (claimed == CLAIMED_AT_ONCE);
    }

    private int claimAndSend(WebhookLane lane, Bodies bodies, int most) {
        Instant now = clock.instant();
        Instant until = now.plus(places.lease());
        List<ClaimedDelivery> claimed = unitOfWork.run(() -> deliveries.claim(lane, now, until, most));
        claimed.forEach(one -> places.run(lane, until, () -> webhookTry.make(one, bodies)));
        return claimed.size();
    }

    private void tellBacklog() {
        Instant now = clock.instant();
        if (backlogToldAt.equals(Instant.MIN) || !now.isBefore(backlogToldAt.plus(BACKLOG_EVERY))) {
            backlogToldAt = now;
            journal.backlog(deliveries.backlog(now));
        }
    }
}
