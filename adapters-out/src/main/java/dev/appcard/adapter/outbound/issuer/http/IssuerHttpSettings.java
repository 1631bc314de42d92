package dev.appcard.adapter.outbound.issuer.http;

import java.time.Duration;

/**
 * How long an issuer may let a buyer wait.
 *
 * @param connectTimeout for the connection alone
 * @param answerTimeout for all of it, from before connecting to the answer's last byte
 * @param callsAtOnce to one issuer; what is more is refused at once, so that a slow issuer delays no other
 */
public record IssuerHttpSettings(Duration connectTimeout, Duration answerTimeout, int callsAtOnce) {

    public IssuerHttpSettings {
        require(isPositive(connectTimeout), "connectTimeout must be positive");
        require(isPositive(answerTimeout), "answerTimeout must be positive");
        require(callsAtOnce >= 1, "callsAtOnce must be at least 1");
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("issuers' HTTP: " + message);
        }
    }
}
