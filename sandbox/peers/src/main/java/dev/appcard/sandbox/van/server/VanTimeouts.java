package dev.appcard.sandbox.van.server;

import java.time.Duration;

/**
 * How long the VAN waits.
 *
 * @param idle for a telegram to begin
 * @param telegram from its first byte to its last
 */
public record VanTimeouts(Duration idle, Duration telegram) {
    public static final VanTimeouts DEFAULT = new VanTimeouts(Duration.ofMinutes(2), Duration.ofSeconds(10));
}
