package dev.appcard.application.settings;

import java.time.Duration;

/**
 * How long merchants' calls are remembered.
 *
 * @param kept records of calls with an {@code Idempotency-Key}
 */
public record CallSettings(Duration kept) {}
