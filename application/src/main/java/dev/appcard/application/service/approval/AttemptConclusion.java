package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.payment.GivingBack.Voiding;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approving;
import dev.appcard.domain.payment.PaymentState.Concluded;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The second commit of an approval: the outcome, and what it brings with it. */
@Singleton
public class AttemptConclusion {

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final Effects effects;
    private final PaymentTimeLimits limits;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public AttemptConclusion(
            UnitOfWork unitOfWork,
            Payments payments,
            Effects effects,
            PaymentTimeLimits limits,
            InstantSource clock,
            PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.effects = effects;
        this.limits = limits;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * What one commit stores.
     *
     * @param state what the attempt came to
     * @param payment as it stands after the effects
     * @param card that was registered with it
     * @param voided the payment, where it is given back at once
     */
    record Conclusion(
            Concluded state, Payment payment, Optional<RegisteredCard> card, Optional<PaymentIn<Voiding>> voided) {

        /** What the caller is told. An approval that is given back at once is told as an approval. */
        PaymentResult<Paid> result() {
            return switch (state) {
                case PaymentState.Approved _ -> new PaymentResult.Approved<>(new Paid(payment, card));
                case PaymentState.Declined declined -> new PaymentResult.Declined<>(declined.decline());
                case NetCancelling _ -> new PaymentResult.Unknown<>();
            };
        }

        Conclusion with(RegisteredCard registered) {
            return new Conclusion(state, payment, Optional.of(registered), voided);
        }

        Conclusion with(PaymentIn<Voiding> voiding) {
            return new Conclusion(state, voiding.payment(), card, Optional.of(voiding));
        }
    }

    /**
     * Stored, and stored for certain before this answers: where the commit is not acknowledged it is looked for by the
     * attempt, and tried again.
     *
     * @return empty when another process has ended the attempt: nothing is stored then
     */
    Optional<Conclusion> conclude(PaymentIn<Approving> approving, ApprovalOutcome outcome, List<Effect> wanted) {
        PaymentIn<Concluded> next =
                approving.to(approving.state().conclude(outcome, clock.instant(), limits.netCancelBackoff()));
        Conclusion planned = effects.plan(
                wanted, outcome, new Conclusion(next.state(), next.payment(), Optional.empty(), Optional.empty()));
        boolean stored = unitOfWork.conclude(() -> {
            if (payments.replace(approving.payment(), next.payment())) {
                effects.store(wanted, next.payment(), planned);
                return true;
            }
            return isStored(planned.payment());
        });
        if (stored) {
            journal.moved(planned.payment());
            return Optional.of(planned);
        }
        journal.noticed(approving.payment().key().transaction(), Notice.OVERTAKEN);
        return Optional.empty();
    }

    private boolean isStored(Payment payment) {
        return payments.find(payment.key()).filter(payment::equals).isPresent();
    }
}
