package dev.appcard.adapter.outbound.breaker;

import java.time.Duration;

/**
 * When a peer is left alone.
 *
 * @param calls that are looked back on; fewer never open a breaker
 * @param failedPercent of them that have to have failed
 * @param pause until it is tried again
 */
public record BreakerSettings(int calls, int failedPercent, Duration pause) {}
