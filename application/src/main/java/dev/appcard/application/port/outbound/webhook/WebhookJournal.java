package dev.appcard.application.port.outbound.webhook;

import dev.appcard.domain.webhook.WebhookBacklog;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpoint;

/** What operators want to know of webhooks: for logs and metrics. Never fails, never blocks, never gets a secret or a body. */
public interface WebhookJournal {

    /** A try was made and noted. */
    void tried(WebhookDelivery after);

    /** An endpoint answered that it is gone: it is sent no more, until a test reaches it. */
    void disabled(WebhookEndpoint endpoint);

    /** A test has reached a disabled endpoint. */
    void enabled(WebhookEndpoint endpoint);

    /** Told once a minute. */
    void backlog(WebhookBacklog waiting);
}
