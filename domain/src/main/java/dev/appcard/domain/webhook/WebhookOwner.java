package dev.appcard.domain.webhook;

import dev.appcard.domain.identifier.MerchantId;

/**
 * Whose an endpoint is: calls with test keys do not see those of live keys, and the other way round.
 *
 * @param live whether it was registered with a live key
 */
public record WebhookOwner(MerchantId merchant, boolean live) {}
