package dev.appcard.domain.webhook;

import java.time.Duration;
import java.util.Optional;

/** What came of one try. */
public sealed interface WebhookAnswer {

    /**
     * The receiver answered, whatever its status: redirects are answers, too, and are not followed.
     *
     * @param retryAfter how long it asks to be left alone, whichever of the two forms it used; never negative, not bounded
     */
    record Answered(int status, Optional<Duration> retryAfter) implements WebhookAnswer {}

    /** No answer that counts. The receiver may have had the message or not, but for those that say that nothing was sent. */
    record Unanswered(WebhookFailure failure) implements WebhookAnswer {}
}
