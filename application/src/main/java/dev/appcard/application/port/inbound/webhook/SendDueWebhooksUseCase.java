package dev.appcard.application.port.inbound.webhook;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookNotice;
import java.time.Instant;

/** The sweep's part for webhooks. */
public interface SendDueWebhooksUseCase {

    /** Queues what has happened at the endpoints that want it, and begins to send what is due. Waits for no receiver. */
    void sendDue(Bodies bodies);

    /** What is sent, in the merchant API's words: JSON in UTF-8. */
    interface Bodies {

        byte[] of(WebhookNotice notice, Payment payment);

        byte[] of(WebhookNotice notice, RegisteredCard card, Instant deletedAt);

        byte[] of(WebhookNotice notice, WebhookEndpointId tested);
    }
}
