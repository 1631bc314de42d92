package dev.appcard.domain.recovery;

import dev.appcard.domain.identifier.PaymentKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The watch over an attempt that was given up because the VAN knew no such order: it may book the approval all the same,
 * and then money is taken for a payment that has ended. So the VAN is told again and again to undo it, with growing pauses.
 * Immutable; the store takes the next one only in place of the one that it came from.
 *
 * @param payment a payment makes one attempt
 * @param since when the attempt was given up, or its approval was last heard of
 * @param tries at telling the VAN, the one that is begun now included
 * @param heard the approval, where the VAN was heard to say it
 * @param needsAttention whether the VAN refuses to undo it, or may have money that it does not give back: a person has to look
 * @param version one more with every change
 */
public record ApprovalWatch(
        PaymentKey payment,
        Instant since,
        int tries,
        WatchState state,
        @Nullable ApprovalReference heard,
        boolean needsAttention,
        long version) {

    public ApprovalWatch {
        if (tries < 0) {
            throw new IllegalArgumentException("tries are 0 or more");
        }
    }

    /** Nothing of an approval is known; the VAN was told just now. */
    public static ApprovalWatch begun(PaymentKey payment, Instant now, Backoff pauses) {
        return new ApprovalWatch(payment, now, 0, new WatchState.Open(now), null, false, 0).again(now, pauses);
    }

    /** The VAN was heard to approve: it is to be told at once. */
    public static ApprovalWatch heard(PaymentKey payment, @Nullable ApprovalReference approval, Instant now) {
        return new ApprovalWatch(payment, now, 0, new WatchState.Open(now), approval, false, 1);
    }

    /** The same for an attempt that is, or was, watched already. */
    public ApprovalWatch heard(@Nullable ApprovalReference approval, Instant now) {
        return new ApprovalWatch(
                payment,
                now,
                0,
                new WatchState.Open(now),
                approval == null ? heard : approval,
                needsAttention,
                version + 1);
    }

    /** Claimed for one try: no other process tries until the pause is over. */
    public ApprovalWatch again(Instant now, Backoff pauses) {
        Instant next = now.plus(pauses.pauseAfter(tries + 1, payment.value()));
        return new ApprovalWatch(
                payment, since, tries + 1, new WatchState.Open(next), heard, needsAttention, version + 1);
    }

    /** A person has to look; it goes on all the same. */
    public ApprovalWatch marked() {
        return new ApprovalWatch(payment, since, tries, state, heard, true, version + 1);
    }

    public ApprovalWatch over(WatchOutcome outcome, Instant now) {
        return new ApprovalWatch(payment, since, tries, new WatchState.Over(outcome, now), heard, false, version + 1);
    }

    /** Whether an approval of which nothing was heard by now cannot come any more. */
    public boolean isOutOfTime(Instant now, Duration longest) {
        return heard == null && !now.isBefore(since.plus(longest));
    }

    /** Empty where it is over. */
    public Optional<Instant> lookAt() {
        return switch (state) {
            case WatchState.Open(Instant at) -> Optional.of(at);
            case WatchState.Over _ -> Optional.empty();
        };
    }
}
