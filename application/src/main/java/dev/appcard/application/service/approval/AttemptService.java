package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.van.ApprovalOutcome;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.Payment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Has a payment approved that needs no buyer: it comes into being by the commit of its attempt. */
@Singleton
public class AttemptService {

    private final ApprovalSender sender;
    private final ApprovalOrders orders;
    private final OrderIdReservations claims;
    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public AttemptService(
            ApprovalSender sender,
            ApprovalOrders orders,
            OrderIdReservations claims,
            UnitOfWork unitOfWork,
            Payments payments,
            InstantSource clock,
            PaymentJournal journal) {
        this.sender = sender;
        this.orders = orders;
        this.claims = claims;
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.clock = clock;
        this.journal = journal;
    }

    public ApprovalResult approve(Attempt attempt) {
        return sender.send(
                orders.of(attempt.order(), attempt.means(), attempt.credential(), clock.instant()), new Books(attempt));
    }

    private final class Books implements AttemptBooks {

        private final Attempt planned;

        Books(Attempt planned) {
            this.planned = planned;
        }

        @Override
        public Beginning begin(ApprovalAttempt attempt) {
            Payment approving = Payment.attempted(planned.order(), planned.means(), attempt);
            try {
                if (!claims.claim(approving, () -> holdAll(approving))) {
                    throw new Kept(AttemptCondition.KeptBack.ORDER_TAKEN);
                }
            } catch (Kept kept) {
                return new KeptBack(new ApprovalResult.KeptBack(kept.why));
            }
            journal.moved(approving);
            return new Begun(approving, planned.means());
        }

        private void holdAll(Payment approving) {
            planned.conditions().stream()
                    .map(condition -> condition.hold(approving))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(why -> {
                        throw new Kept(why);
                    });
        }

        @Override
        public boolean end(Payment approving, Payment settled, ApprovalOutcome outcome) {
            Optional<Payment> standing = unitOfWork.run(() -> payments.replace(approving, settled)
                    ? Optional.of(planned.sequel().store(settled, outcome))
                    : Optional.empty());
            standing.ifPresent(journal::moved);
            return standing.isPresent();
        }
    }

    /** Rolls the commit back that was to start an attempt. */
    static final class Kept extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final AttemptCondition.KeptBack why;

        Kept(AttemptCondition.KeptBack why) {
            super(why.name());
            this.why = why;
        }
    }
}
