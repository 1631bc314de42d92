package dev.appcard.application.service.approval;

import dev.appcard.application.PaymentTimes;
import dev.appcard.application.port.out.PaymentJournal;
import dev.appcard.application.port.out.PaymentJournal.Notice;
import dev.appcard.application.port.out.van.ApprovalLine;
import dev.appcard.application.port.out.van.ApprovalOrder;
import dev.appcard.application.port.out.van.ApprovalOutcome;
import dev.appcard.application.port.out.van.VanGateway;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.Doubt;
import dev.appcard.domain.cancellation.Repetition;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approving;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Has an authenticated payment approved: connect, commit the attempt with its outcome unknown and its OTC spent, send,
 * commit the outcome. No transaction is open while the VAN is asked. Whatever goes wrong after the commit is a doubt, and
 * a doubt is net-cancelled, never approved again.
 */
@Singleton
public class ApprovalService {

    private final VanGateway van;
    private final ApprovalOrders orders;
    private final PaymentMoves moves;
    private final NetCancelService netCancels;
    private final PaymentTimes times;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public ApprovalService(
            VanGateway van,
            ApprovalOrders orders,
            PaymentMoves moves,
            NetCancelService netCancels,
            PaymentTimes times,
            InstantSource clock,
            PaymentJournal journal) {
        this.van = van;
        this.orders = orders;
        this.moves = moves;
        this.netCancels = netCancels;
        this.times = times;
        this.clock = clock;
        this.journal = journal;
    }

    public ApprovalResult approve(Payment payment, Authenticated held) {
        ApprovalOrder order = orders.of(payment, held, clock.instant());
        return switch (van.openApproval(order)) {
            case ApprovalLine.Open line -> sendOnce(payment, held, order, line);
            case ApprovalLine.Unreachable _, ApprovalLine.Unsendable _ -> notSent(payment);
        };
    }

    private ApprovalResult sendOnce(Payment payment, Authenticated held, ApprovalOrder order, ApprovalLine.Open line) {
        try (line) {
            if (payment.isOverdue(clock.instant())) {
                return new ApprovalResult.NotSent();
            }
            // The attempt bears the telegram's own time: a net cancel has to name the same day.
            ApprovalAttempt attempt = new ApprovalAttempt(
                    order.orderNumber(), order.requestedAt(), clock.instant().plus(times.answerWithin()));
            Payment approving = payment.to(new Approving(held.authentication(), attempt));
            if (!moves.move(payment, approving)) {
                return new ApprovalResult.Overtaken();
            }
            return settle(approving, stateAfter(approving, held, attempt, outcomeOf(line, attempt)));
        }
    }

    /**
     * A process that was frozen between the commit and here may have been taken for dead: it sends nothing any more. The
     * port promises not to throw; should it do so all the same, the first byte may have left: a doubt.
     */
    private ApprovalOutcome outcomeOf(ApprovalLine.Open line, ApprovalAttempt attempt) {
        if (!clock.instant().isBefore(attempt.answerDueAt())) {
            return new ApprovalOutcome.Unknown(Doubt.PROCESS_LOST);
        }
        try {
            return line.send();
        } catch (RuntimeException brokenPromise) {
            return new ApprovalOutcome.Unknown(Doubt.CONNECTION_LOST);
        }
    }

    private PaymentState stateAfter(
            Payment approving, Authenticated held, ApprovalAttempt attempt, ApprovalOutcome outcome) {
        return switch (outcome) {
            case ApprovalOutcome.Approved approved ->
                new PaymentState.Approved(held.authentication(), attempt, approved.approval());
            case ApprovalOutcome.Declined declined -> {
                if (declined.decline().reason() == DeclineReason.ALREADY_USED) {
                    journal.noticed(approving.key(), Notice.OTC_USED_ELSEWHERE);
                }
                yield new PaymentState.Declined(held.authentication(), attempt, declined.decline(), clock.instant());
            }
            case ApprovalOutcome.Unknown unknown ->
                new NetCancelling(
                        held.authentication(),
                        attempt,
                        unknown.doubt(),
                        Repetition.first(clock.instant(), times.repetition()));
        };
    }

    private ApprovalResult settle(Payment approving, PaymentState state) {
        Payment settled = approving.to(state);
        if (!moves.move(approving, settled)) {
            // The sweep took this attempt for dead and is undoing it, or has: what we just learnt came after that, so
            // the
            // VAN is told once more.
            undoLateApproval(approving, state);
            return new ApprovalResult.InDoubt();
        }
        if (state instanceof NetCancelling undoing) {
            netCancels.tryOnce(settled, undoing);
            return new ApprovalResult.InDoubt();
        }
        return new ApprovalResult.Settled(settled);
    }

    private void undoLateApproval(Payment approving, PaymentState state) {
        if (state instanceof PaymentState.Approved late) {
            netCancels.undoAnew(approving, late.attempt());
        }
    }

    private ApprovalResult notSent(Payment payment) {
        journal.noticed(payment.key(), Notice.VAN_UNREACHABLE);
        return new ApprovalResult.NotSent();
    }
}
