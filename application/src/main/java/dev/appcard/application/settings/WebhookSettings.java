package dev.appcard.application.settings;

import java.time.Duration;

/**
 * How webhooks are sent.
 *
 * @param atOnce to endpoints that answer, by this instance
 * @param failingAtOnce to endpoints whose last try failed, besides
 * @param lease a delivery that was claimed and not noted by then is anybody's again; longer than a try
 */
public record WebhookSettings(int atOnce, int failingAtOnce, Duration lease) {}
