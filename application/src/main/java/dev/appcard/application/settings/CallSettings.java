package dev.appcard.application.settings;

import java.time.Duration;

/**
 * How long merchants' calls are remembered.
 *
 * @param kept records of calls with an {@code Idempotency-Key}
 * @param sameOpeningWithin the same opening of an order is the same payment, without a key
 */
public record CallSettings(Duration kept, Duration sameOpeningWithin) {}
