package dev.appcard.domain.webhook;

import dev.appcard.domain.secret.WebhookSecret;
import java.time.Instant;
import java.util.List;

/**
 * One try of telling one endpoint of one event.
 *
 * @param url as its merchant registered it
 * @param timestamp of this try
 * @param secrets each signs: the current one first; two while a rotation lasts
 * @param body JSON in UTF-8, the same bytes in every try
 */
public record WebhookMessage(String url, WebhookId id, Instant timestamp, List<WebhookSecret> secrets, byte[] body) {}
