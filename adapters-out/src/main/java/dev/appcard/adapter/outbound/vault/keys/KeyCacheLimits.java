package dev.appcard.adapter.outbound.vault.keys;

import java.time.Duration;

/**
 * How many unwrapped data keys are held, and for how long: so long a key that was disabled at the KMS still opens cards.
 */
public record KeyCacheLimits(int entries, Duration time) {}
