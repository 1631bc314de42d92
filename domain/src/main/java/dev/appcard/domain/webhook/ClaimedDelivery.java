package dev.appcard.domain.webhook;

import java.util.Optional;

/**
 * A delivery that one sender has, for as long as its lease lasts.
 *
 * @param body that earlier tries sent; empty before the first
 * @param token grows with every claim: who comes with an older one has lost the delivery to another sender
 */
public record ClaimedDelivery(WebhookDelivery delivery, Optional<byte[]> body, long token) {}
