package dev.appcard.domain.subscription;

import dev.appcard.domain.identifier.PaymentKey;
import java.time.Instant;

/** Where the charge of a period stands, with what is known in it. */
public sealed interface PeriodState {

    PeriodStatus status();

    record AwaitingUsage() implements PeriodState {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.AWAITING_USAGE;
        }
    }

    record Waiting(Instant nextTryAt) implements PeriodState {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.WAITING;
        }
    }

    /** @param until from then on the instance that claimed it is considered dead */
    record Claimed(Instant until) implements PeriodState {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.CLAIMED;
        }
    }

    /** @param lookAt when the payment is to be looked at, if that has not happened by then */
    record Attempting(PaymentKey payment, Instant lookAt) implements PeriodState {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.ATTEMPTING;
        }
    }

    /** @param nextTryAt once its subscription goes on */
    record Held(Instant nextTryAt) implements PeriodState {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.HELD;
        }
    }

    /** @param at when its subscription ends */
    record CalledOff(Instant at) implements PeriodState {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.CALLED_OFF;
        }
    }

    /** It does not change any more. */
    sealed interface Over extends PeriodState {

        Instant at();
    }

    record Paid(PaymentKey payment, Instant at) implements Over {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.PAID;
        }
    }

    record Failed(Instant at) implements Over {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.FAILED;
        }
    }

    record Skipped(SkipReason why, Instant at) implements Over {
        @Override
        public PeriodStatus status() {
            return PeriodStatus.SKIPPED;
        }
    }
}
