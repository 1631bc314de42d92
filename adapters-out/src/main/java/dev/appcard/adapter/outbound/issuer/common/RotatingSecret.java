package dev.appcard.adapter.outbound.issuer.common;

import org.jspecify.annotations.Nullable;

/**
 * A key that may be in rotation: outbound messages use the current one, inbound ones may still use the previous.
 *
 * @param previous null outside of a rotation
 */
public record RotatingSecret(Secret current, @Nullable Secret previous) {

    public static RotatingSecret of(Secret current) {
        return new RotatingSecret(current, null);
    }

    /** The previous one while there is one, else the current one: for work that must take as long either way. */
    public Secret previousOrCurrent() {
        return previous == null ? current : previous;
    }
}
