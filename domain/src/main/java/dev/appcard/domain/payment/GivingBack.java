package dev.appcard.domain.payment;

import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Cancelled;
import dev.appcard.domain.payment.PaymentState.Taken;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.recovery.RetryState;
import java.time.Instant;
import java.util.Optional;

/**
 * The states in which a cancel has been sent, or is about to be. It is repeated until it is known for certain what became of
 * it.
 */
public sealed interface GivingBack extends Taken {

    Cancellation cancellation();

    RetryState retry();

    GivingBack again(Instant now, Backoff retries);

    /** The VAN has carried it out. */
    Taken done(Instant now);

    /** The VAN says that it was cancelled before: by an earlier try of ours, or else by somebody else. */
    Cancelled cancelledBefore(Instant now);

    /** What stands after a refusal; empty where one proves nothing, or may not stand. */
    Optional<? extends Taken> refused();

    /** Whether no earlier try of it can have been carried out. */
    default boolean isFirstTry() {
        return retry().tries() == 1;
    }

    /** Of the whole amount. */
    sealed interface OfAll extends GivingBack {

        @Override
        default Cancelled done(Instant now) {
            return Cancelled.by(approved(), cancellation(), now, false);
        }

        @Override
        default Cancelled cancelledBefore(Instant now) {
            return Cancelled.by(approved(), cancellation(), now, isFirstTry());
        }
    }

    /** The merchant cancels. */
    record Cancelling(Approved approved, Cancellation cancellation, RetryState retry) implements OfAll {

        @Override
        public Cancelling again(Instant now, Backoff retries) {
            return new Cancelling(approved, cancellation, retry.next(now, retries, cancellation.transactionKey()));
        }

        /** The approval stands, unless an earlier try may have been carried out: then a refusal proves nothing. */
        @Override
        public Optional<Approved> refused() {
            return isFirstTry() ? Optional.of(approved) : Optional.empty();
        }

        @Override
        public StateName name() {
            return StateName.CANCELLING;
        }
    }

    /** Money that was taken only to be given back: it never ends in {@link Approved}, whatever the VAN says. */
    record Voiding(Approved approved, Cancellation cancellation, RetryState retry) implements OfAll {

        @Override
        public Voiding again(Instant now, Backoff retries) {
            return new Voiding(approved, cancellation, retry.next(now, retries, cancellation.transactionKey()));
        }

        @Override
        public Optional<? extends Taken> refused() {
            return Optional.empty();
        }

        @Override
        public StateName name() {
            return StateName.VOIDING;
        }
    }
}
