package dev.appcard.application.port.outbound.webhook;

import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookMessage;

/**
 * Sends one message to one endpoint, signed by Standard Webhooks 1.0.0, once: it neither repeats nor follows. The address is
 * checked again, and the one that was checked is the one connected to. Never throws for anything that the receiver or the network
 * does. Must be called outside of any transaction; blocks, within a limit for the whole of a try.
 */
public interface WebhookSender {

    /** Leaves the message's secrets to the caller, who wipes them. */
    WebhookAnswer send(WebhookMessage message);
}
