package dev.appcard.domain.webhook;

import java.time.Instant;

/**
 * What is told.
 *
 * @param key of the payment or the billing key; of a test, its webhook id
 * @param version of the subject by the change that is told of, and its position among that change's events: the order in
 *     which one endpoint is told of one subject
 * @param at when it happened
 */
public record WebhookNotice(WebhookType type, String key, long version, int position, Instant at) {

    /** A test's. */
    public static WebhookNotice ofTest(WebhookId id, Instant now) {
        return new WebhookNotice(WebhookType.WEBHOOK_TEST, id.value(), 1, 1, now);
    }
}
