package dev.appcard.domain.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a merchant's server is told of events.
 *
 * @param version 1 when registered, one more with every change
 * @param disabledAt since when it is sent nothing but tests, because it answered that it is gone
 */
public record WebhookEndpoint(
        WebhookEndpointId id,
        WebhookOwner owner,
        WebhookTerms terms,
        Instant createdAt,
        WebhookSecrets secrets,
        Optional<Instant> disabledAt,
        long version) {

    /** So many may one merchant have. */
    public static final int MOST_OF_ONE_MERCHANT = 16;

    public boolean wants(WebhookType type) {
        return disabledAt.isEmpty() && terms.events().contains(type);
    }

    public WebhookEndpoint with(WebhookSecrets next) {
        return new WebhookEndpoint(id, owner, terms, createdAt, next, disabledAt, version + 1);
    }

    public WebhookEndpoint disabled(Instant now) {
        return new WebhookEndpoint(id, owner, terms, createdAt, secrets, Optional.of(now), version + 1);
    }

    public WebhookEndpoint enabled() {
        return new WebhookEndpoint(id, owner, terms, createdAt, secrets, Optional.empty(), version + 1);
    }
}
