package dev.appcard.application.service.billing;

import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.van.ApprovalOutcome;
import dev.appcard.application.service.approval.AttemptSequel;
import dev.appcard.application.service.cancel.CancelSender;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Cancelling;
import dev.appcard.domain.recovery.RetryState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Money that is taken only to be given back. That it is to be given back is in the very commit that says it was taken: a
 * process that dies in between leaves a cancel that the sweep carries out.
 */
@Singleton
public class VerificationVoid {

    private static final String REASON = "카드 등록 확인 취소";

    private final Payments payments;
    private final CancelSender cancels;
    private final PaymentTimeLimits times;
    private final InstantSource clock;

    @Inject
    public VerificationVoid(Payments payments, CancelSender cancels, PaymentTimeLimits times, InstantSource clock) {
        this.payments = payments;
        this.cancels = cancels;
        this.times = times;
        this.clock = clock;
    }

    /** @param first what else is stored with the approval */
    Sequel after(AttemptSequel first) {
        return new Sequel(first);
    }

    /** For one attempt. */
    final class Sequel implements AttemptSequel {

        private final AttemptSequel first;
        private @Nullable Payment cancelling;

        private Sequel(AttemptSequel first) {
            this.first = first;
        }

        @Override
        public Payment store(Payment settled, ApprovalOutcome outcome) {
            Payment standing = first.store(settled, outcome);
            if (!(standing.state() instanceof Approved approved)) {
                return standing;
            }
            Payment next = standing.to(cancellingOf(standing, approved));
            if (!payments.replace(standing, next)) {
                throw new IllegalStateException("a payment moved in its own unit of work: " + standing.key());
            }
            cancelling = next;
            return next;
        }

        private Cancelling cancellingOf(Payment payment, Approved approved) {
            Instant now = clock.instant();
            Cancellation cancellation = new Cancellation(
                    payment.key().value() + "-c1",
                    payment.order().amount(),
                    payment.order().taxFree(),
                    REASON,
                    now);
            return new Cancelling(approved, cancellation, RetryState.first(now, times.cancelRepetition()));
        }

        /** The first try of the cancel, outside of any transaction; the sweep makes the next ones. */
        void giveBack() {
            if (cancelling != null && cancelling.state() instanceof Cancelling state) {
                cancels.repeat(cancelling, state);
            }
        }
    }
}
