package dev.appcard.application.settings;

import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import java.time.Instant;

/**
 * The time limits that payments live by; every one is a setting.
 *
 * @param authenticateWithin from the opening
 * @param confirmWithin from the issuer's time of the authentication
 * @param resultMayBeOld a result's time may lie this far back
 * @param resultMayBeAhead and this far ahead
 * @param answerWithin an approval has its outcome by then, or its process is dead
 * @param automaticAgainAfter an automatic approval that did not start is tried again after this
 * @param unknownOrderFinalAfter "no such order" ends a net cancel when the attempt is this old
 * @param unknownOrderFinalTries and it has been tried as often as this
 * @param netCancelBackoff pauses between net cancels
 * @param attentionTries a cancel or net cancel that has been tried so often and has not ended is marked for a person
 */
public record PaymentTimeLimits(
        Duration authenticateWithin,
        Duration confirmWithin,
        Duration resultMayBeOld,
        Duration resultMayBeAhead,
        Duration answerWithin,
        Duration automaticAgainAfter,
        Duration unknownOrderFinalAfter,
        int unknownOrderFinalTries,
        Backoff netCancelBackoff,
        int attentionTries) {

    /** Whether the time that an issuer signed is too old or too far ahead (docs/issuers/contracts.md). */
    public boolean isStale(Instant signed, Instant now) {
        return signed.isBefore(now.minus(resultMayBeOld)) || signed.isAfter(now.plus(resultMayBeAhead));
    }

    /** Pauses between cancels: a cancel may wait for its answer as long as an approval. */
    public Backoff cancelBackoff() {
        Duration longest = netCancelBackoff.longest();
        return new Backoff(
                answerWithin,
                answerWithin.compareTo(longest) > 0 ? answerWithin : longest,
                netCancelBackoff.spreadPercent());
    }

    /** Pauses between tries to begin an automatic approval. */
    public Backoff automaticBackoff() {
        return netCancelBackoff.steady(automaticAgainAfter);
    }
}
