package dev.appcard.domain.webhook;

import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.WebhookSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The secrets of an endpoint, sealed. */
public record WebhookSecrets(Sealed<WebhookSecret> current, Optional<Previous> previous) {

    /** For so long after a rotation both sign. */
    public static final Duration BOTH_SIGN = Duration.ofDays(1);

    /** @param until then it signs, too */
    public record Previous(Sealed<WebhookSecret> secret, Instant until) {

        public boolean signs(Instant now) {
            return now.isBefore(until);
        }
    }

    public static WebhookSecrets of(Sealed<WebhookSecret> first) {
        return new WebhookSecrets(first, Optional.empty());
    }

    /** What was current signs for a day more; what signed before it does not any more. */
    public WebhookSecrets rotated(Sealed<WebhookSecret> next, Instant now) {
        return new WebhookSecrets(next, Optional.of(new Previous(current, now.plus(BOTH_SIGN))));
    }
}
