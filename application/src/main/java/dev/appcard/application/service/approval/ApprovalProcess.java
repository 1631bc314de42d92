package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.application.service.cancel.CancelProcess;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approving;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * The one way to an approval: connect, reserve (the attempt is committed, its outcome unknown), send, conclude (the outcome
 * is committed with its effects), and go on from there. No transaction is open while the VAN is asked. Whatever goes wrong
 * after the first commit leaves the outcome unknown, and is net-cancelled, never approved again.
 */
@Singleton
public class ApprovalProcess {

    private final VanGateway van;
    private final AttemptReservation reservation;
    private final AttemptConclusion conclusion;
    private final NetCancelService netCancels;
    private final CancelProcess cancels;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public ApprovalProcess(
            VanGateway van,
            AttemptReservation reservation,
            AttemptConclusion conclusion,
            NetCancelService netCancels,
            CancelProcess cancels,
            InstantSource clock,
            PaymentJournal journal) {
        this.van = van;
        this.reservation = reservation;
        this.conclusion = conclusion;
        this.netCancels = netCancels;
        this.cancels = cancels;
        this.clock = clock;
        this.journal = journal;
    }

    public PaymentResult<Paid> approve(ApprovalRequest request) {
        ApprovalOrder order = request.orderFor(clock.instant());
        return switch (van.openApproval(order)) {
            case VanLine.Open<ApprovalOutcome> line -> approve(request, order, line);
            case VanLine.Unreachable<ApprovalOutcome> _, VanLine.Unsendable<ApprovalOutcome> _ -> {
                journal.noticed(request.subject().order().key().transaction(), Notice.VAN_UNREACHABLE);
                yield new PaymentResult.NotSent<>();
            }
        };
    }

    private PaymentResult<Paid> approve(
            ApprovalRequest request, ApprovalOrder order, VanLine.Open<ApprovalOutcome> line) {
        try (line) {
            return request.subject().isOverdue(clock.instant())
                    ? new PaymentResult.NotSent<>()
                    : reservation.reserve(request, order).thenPay(approving -> sent(request, approving, line));
        }
    }

    private PaymentResult<Paid> sent(
            ApprovalRequest request, PaymentIn<Approving> approving, VanLine.Open<ApprovalOutcome> line) {
        ApprovalOutcome outcome = send(line, approving.state().attempt());
        return conclusion
                .conclude(approving, outcome, request.effects())
                .map(this::goOn)
                .orElseGet(() -> tooLate(approving, outcome));
    }

    /**
     * A process that was frozen between the commit and here may have been taken for dead: it sends nothing any more. The
     * port promises not to throw; should it do so all the same, the first byte may have left: the outcome is unknown.
     */
    private ApprovalOutcome send(VanLine.Open<ApprovalOutcome> line, ApprovalAttempt attempt) {
        if (!clock.instant().isBefore(attempt.answerDueAt())) {
            return new ApprovalOutcome.Unknown(UnknownReason.PROCESS_LOST);
        }
        try {
            return line.send();
        } catch (RuntimeException brokenPromise) {
            return new ApprovalOutcome.Unknown(UnknownReason.CONNECTION_LOST);
        }
    }

    private PaymentResult<Paid> goOn(AttemptConclusion.Conclusion concluded) {
        Payment payment = concluded.payment();
        switch (concluded.state()) {
            case PaymentState.Approved _ -> concluded.voided().ifPresent(cancels::send);
            case PaymentState.Declined declined -> {
                if (declined.decline().reason() == DeclineReason.ALREADY_USED) {
                    journal.noticed(payment.key().transaction(), Notice.OTC_USED_ELSEWHERE);
                }
            }
            case NetCancelling undoing -> netCancels.tryOnce(payment.in(undoing));
        }
        return concluded.result();
    }

    /** The sweep took this attempt for dead and is undoing it, or has: so what the VAN has approved is undone as well. */
    private PaymentResult<Paid> tooLate(PaymentIn<Approving> approving, ApprovalOutcome outcome) {
        switch (outcome) {
            case ApprovalOutcome.Approved approved -> netCancels.approvedTooLate(approving, approved.approval());
            case ApprovalOutcome.Declined _, ApprovalOutcome.Unknown _ -> {
                // No money was taken, or the sweep sees to it.
            }
        }
        return new PaymentResult.Unknown<>();
    }
}
