package dev.appcard.adapter.inbound.rest.webhook;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;

/** Ids, as they come in an address. What cannot be an id is as unknown as an id that does not exist. */
final class WebhookIds {

    private WebhookIds() {}

    static WebhookEndpointId endpoint(String text) {
        if (!WebhookEndpointId.isValid(text)) {
            throw ApiFailure.of(ErrorCode.NOT_FOUND_WEBHOOK_ENDPOINT);
        }
        return new WebhookEndpointId(text);
    }

    static WebhookId delivery(String text) {
        if (!WebhookId.isValid(text)) {
            throw ApiFailure.of(ErrorCode.NOT_FOUND_WEBHOOK_DELIVERY);
        }
        return new WebhookId(text);
    }
}
