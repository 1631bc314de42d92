package dev.appcard.domain.webhook;

import java.util.Optional;
import java.util.Set;

/**
 * What its merchant registered an endpoint with.
 *
 * @param events that it is told of; none of them is a test
 */
public record WebhookTerms(String url, Set<WebhookType> events, Optional<String> description) {

    public WebhookTerms {
        events = Set.copyOf(events);
    }
}
