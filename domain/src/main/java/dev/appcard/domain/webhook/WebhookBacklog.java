package dev.appcard.domain.webhook;

import java.time.Duration;

/**
 * What waits, for operators.
 *
 * @param waiting deliveries that are not over
 * @param oldest how long ago that happened which the oldest of them tells of; zero where none waits
 * @param dead deliveries that were given up, as far as they are kept
 * @param disabled endpoints that are sent nothing because they are gone
 */
public record WebhookBacklog(long waiting, Duration oldest, long dead, long disabled) {}
