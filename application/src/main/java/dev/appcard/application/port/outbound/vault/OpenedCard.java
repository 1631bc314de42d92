package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.secret.CardSecret;

/** The outcome of opening a sealed card secret. */
public sealed interface OpenedCard {

    /** @param secret to be closed, which wipes it, as soon as it has been used */
    record Opened(CardSecret secret) implements OpenedCard {}

    /**
     * It was sealed for another binding, or altered, or its key is lost. It will never open, and must not be tried
     * again.
     */
    record Unreadable() implements OpenedCard {}

    /** The KMS does not answer, throttles, or the key is disabled for now: another time it may open. */
    record Unavailable() implements OpenedCard {}
}
