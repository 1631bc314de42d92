package dev.appcard.adapter.outbound.webhook;

import java.time.Duration;

/**
 * The line to receivers.
 *
 * @param localhost whether {@code http://localhost} may be told: where no real money moves only
 * @param within for the whole of a try
 */
public record WebhookLineSettings(boolean localhost, Duration within) {}
