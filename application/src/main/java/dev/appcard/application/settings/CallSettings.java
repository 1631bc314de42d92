package dev.appcard.application.settings;

import java.time.Duration;

/**
 * How merchants' calls are taken that come again.
 *
 * @param sameOpeningWithin the same opening of an order is the same payment, without a key
 */
public record CallSettings(Duration sameOpeningWithin) {}
