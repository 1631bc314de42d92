package dev.appcard.domain.payment;

import dev.appcard.domain.cancel.Balance;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Cancellable;
import dev.appcard.domain.payment.PaymentState.Cancelled;
import dev.appcard.domain.payment.PaymentState.GivenBack;
import dev.appcard.domain.payment.PaymentState.PartiallyCancelled;
import dev.appcard.domain.payment.PaymentState.Taken;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.recovery.RetryState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The states in which a cancel has been sent, or is about to be. It is repeated until it is known for certain what became of
 * it.
 */
public sealed interface GivingBack extends Taken {

    Cancellation cancellation();

    RetryState retry();

    GivingBack again(Instant now, Backoff retries);

    /**
     * The VAN has carried it out.
     *
     * @param left of the payment when this cancel began
     */
    GivenBack done(Balance left, Instant now);

    /**
     * The VAN says that it was all cancelled before: by an earlier try of ours, or else by somebody else. Empty where it cannot
     * be so.
     */
    Optional<Cancelled> cancelledBefore(Balance left, Instant now);

    /** What stands after a refusal; empty where one proves nothing, or may not stand. */
    Optional<? extends Cancellable> refused();

    /** The running number that the VAN knows a part by, in every repetition; empty for the whole amount. */
    default OptionalInt serial() {
        return OptionalInt.empty();
    }

    /** Whether no earlier try of it can have been carried out. */
    default boolean isFirstTry() {
        return retry().tries() == 1;
    }

    /** Of the whole amount. */
    sealed interface OfAll extends GivingBack {

        @Override
        default Cancelled done(Balance left, Instant now) {
            return Cancelled.by(approved(), cancellation(), now, false);
        }

        @Override
        default Optional<Cancelled> cancelledBefore(Balance left, Instant now) {
            return Optional.of(Cancelled.by(approved(), cancellation(), now, isFirstTry()));
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
        public Optional<? extends Cancellable> refused() {
            return Optional.empty();
        }

        @Override
        public StateName name() {
            return StateName.VOIDING;
        }
    }

    /** The merchant cancels a part, or what earlier parts have left. */
    record PartiallyCancelling(
            Approved approved, List<CompletedCancel> cancels, Cancellation cancellation, RetryState retry)
            implements GivingBack {

        /** So many the VAN takes. */
        public static final int MOST = 9;

        public PartiallyCancelling {
            cancels = List.copyOf(cancels);
            if (cancels.size() >= MOST) {
                throw new IllegalArgumentException("the VAN takes no more than " + MOST + " partial cancels");
            }
        }

        @Override
        public OptionalInt serial() {
            return OptionalInt.of(cancels.size() + 1);
        }

        @Override
        public PartiallyCancelling again(Instant now, Backoff retries) {
            return new PartiallyCancelling(
                    approved, cancels, cancellation, retry.next(now, retries, cancellation.transactionKey()));
        }

        @Override
        public GivenBack done(Balance left, Instant now) {
            List<CompletedCancel> all = with(new CompletedCancel(cancellation, now, false));
            return left.minus(cancellation).isZero()
                    ? new Cancelled(approved, all)
                    : new PartiallyCancelled(approved, all);
        }

        /**
         * At the first try somebody else has cancelled all that was left. Later it may be our own try that the VAN speaks of;
         * but to the serial of a part that leaves something it would give the same answer again: that proves nothing.
         */
        @Override
        public Optional<Cancelled> cancelledBefore(Balance left, Instant now) {
            boolean isRest = left.minus(cancellation).isZero();
            return isRest || isFirstTry()
                    ? Optional.of(new Cancelled(
                            approved, with(new CompletedCancel(cancellation.ofAll(left), now, isFirstTry()))))
                    : Optional.empty();
        }

        /** Its serial is free again, unless an earlier try may have been carried out. */
        @Override
        public Optional<Cancellable> refused() {
            return isFirstTry()
                    ? Optional.of(cancels.isEmpty() ? approved : new PartiallyCancelled(approved, cancels))
                    : Optional.empty();
        }

        private List<CompletedCancel> with(CompletedCancel last) {
            return Stream.concat(cancels.stream(), Stream.of(last)).toList();
        }

        @Override
        public StateName name() {
            return StateName.PARTIALLY_CANCELLING;
        }
    }
}
