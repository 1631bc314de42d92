package dev.appcard.application.service.webhook;

import dev.appcard.application.port.inbound.webhook.SendDueWebhooksUseCase.Bodies;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookNotice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads what is told of, when it is first sent: never older than the event. */
@Singleton
public class WebhookSubjects {

    private final Payments payments;
    private final RegisteredCards cards;

    @Inject
    public WebhookSubjects(Payments payments, RegisteredCards cards) {
        this.payments = payments;
        this.cards = cards;
    }

    /** Empty where there is no such payment or billing key. */
    Optional<byte[]> bodyOf(WebhookDelivery delivery, Bodies bodies) {
        WebhookNotice notice = delivery.notice();
        return switch (notice.type()) {
            case PAYMENT_STATUS_CHANGED, CANCEL_STATUS_CHANGED ->
                payments.find(new PaymentKey(notice.key())).map(payment -> bodies.of(notice, payment));
            case BILLING_DELETED ->
                cards.find(new BillingKey(notice.key())).flatMap(card -> ofDeleted(notice, card, bodies));
            case WEBHOOK_TEST -> Optional.of(bodies.of(notice, delivery.endpoint()));
        };
    }

    private static Optional<byte[]> ofDeleted(WebhookNotice notice, RegisteredCard card, Bodies bodies) {
        return switch (card.status()) {
            case RegisteredCard.Status.Deleted(var deletedAt) -> Optional.of(bodies.of(notice, card, deletedAt));
            case RegisteredCard.Status.Active _, RegisteredCard.Status.Unreadable _ -> Optional.empty();
        };
    }
}
