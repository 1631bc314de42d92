package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.application.service.payment.Precondition;
import dev.appcard.application.service.payment.Preconditions;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState.Approving;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The first commit of an approval: the attempt, its preconditions, and that its outcome is unknown. */
@Singleton
public class AttemptReservation {

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final OrderIdReservations orderIds;
    private final Preconditions preconditions;
    private final PaymentTimeLimits limits;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public AttemptReservation(
            UnitOfWork unitOfWork,
            Payments payments,
            OrderIdReservations orderIds,
            Preconditions preconditions,
            PaymentTimeLimits limits,
            InstantSource clock,
            PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.orderIds = orderIds;
        this.preconditions = preconditions;
        this.limits = limits;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Unless it is done, nothing may be sent.
     *
     * @param telegram as it will leave: a net cancel has to name the same order number, store and day
     */
    CommandResult<PaymentIn<Approving>> reserve(ApprovalRequest request, ApprovalOrder telegram) {
        ApprovalAttempt attempt = new ApprovalAttempt(
                telegram.orderNumber(),
                telegram.storeId(),
                telegram.requestedAt(),
                clock.instant().plus(limits.answerWithin()));
        return switch (request.subject()) {
            case ApprovalRequest.Held(PaymentIn<Authenticated> held) -> begin(held, attempt, request.preconditions());
            case ApprovalRequest.WithoutBuyer(PaymentOrder order, PaymentMethod method) -> {
                PaymentIn<Approving> approving = Payment.attempted(order, method, attempt);
                yield reserved(approving, orderIds.reserve(approving.payment(), request.preconditions()));
            }
        };
    }

    private CommandResult<PaymentIn<Approving>> begin(
            PaymentIn<Authenticated> held, ApprovalAttempt attempt, List<Precondition> required) {
        PaymentIn<Approving> approving = held.to(held.state().begin(attempt));
        Optional<Rejection> refused = unitOfWork.run(
                () -> payments.replace(held.payment(), approving.payment())
                        ? preconditions.firstUnmet(required, approving.payment())
                        : Optional.of(Rejection.OfPayment.IN_PROGRESS),
                Optional::isEmpty);
        if (refused.filter(Rejection.OfPayment.IN_PROGRESS::equals).isPresent()) {
            journal.noticed(held.payment().key().transaction(), Notice.OVERTAKEN);
        }
        return reserved(approving, refused);
    }

    private CommandResult<PaymentIn<Approving>> reserved(PaymentIn<Approving> approving, Optional<Rejection> refused) {
        if (refused.isPresent()) {
            return new CommandResult.Rejected<>(refused.get());
        }
        journal.moved(approving.payment());
        return new CommandResult.Done<>(approving);
    }
}
