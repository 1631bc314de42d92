package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.ApprovalLine;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.ApprovalOutcome;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.recovery.RetryState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * The one way to an approval: connect, commit the attempt with its outcome unknown, send, commit the outcome. No
 * transaction is open while the VAN is asked. Whatever goes wrong after the commit is a doubt, and a doubt is
 * net-cancelled, never approved again.
 */
@Singleton
public class ApprovalSender {

    private final VanGateway van;
    private final NetCancelService netCancels;
    private final PaymentTimeLimits times;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public ApprovalSender(
            VanGateway van,
            NetCancelService netCancels,
            PaymentTimeLimits times,
            InstantSource clock,
            PaymentJournal journal) {
        this.van = van;
        this.netCancels = netCancels;
        this.times = times;
        this.clock = clock;
        this.journal = journal;
    }

    ApprovalResult send(ApprovalOrder order, AttemptBooks books) {
        return switch (van.openApproval(order)) {
            case ApprovalLine.Open line -> sendOnce(order, books, line);
            case ApprovalLine.Unreachable _, ApprovalLine.Unsendable _ -> notSent(order);
        };
    }

    private ApprovalResult sendOnce(ApprovalOrder order, AttemptBooks books, ApprovalLine.Open line) {
        try (line) {
            // The attempt bears the telegram's own time: a net cancel has to name the same day.
            ApprovalAttempt attempt = new ApprovalAttempt(
                    order.orderNumber(), order.requestedAt(), clock.instant().plus(times.answerWithin()));
            return switch (books.begin(attempt)) {
                case AttemptBooks.KeptBack(ApprovalResult why) -> why;
                case AttemptBooks.Begun(Payment approving, PaymentMethod means) -> {
                    ApprovalOutcome outcome = outcomeOf(line, attempt);
                    yield settle(approving, stateAfter(approving, means, attempt, outcome), outcome, books);
                }
            };
        }
    }

    /**
     * A process that was frozen between the commit and here may have been taken for dead: it sends nothing any more. The
     * port promises not to throw; should it do so all the same, the first byte may have left: a doubt.
     */
    private ApprovalOutcome outcomeOf(ApprovalLine.Open line, ApprovalAttempt attempt) {
        if (!clock.instant().isBefore(attempt.answerDueAt())) {
            return new ApprovalOutcome.Unknown(UnknownReason.PROCESS_LOST);
        }
        try {
            return line.send();
        } catch (RuntimeException brokenPromise) {
            return new ApprovalOutcome.Unknown(UnknownReason.CONNECTION_LOST);
        }
    }

    private PaymentState stateAfter(
            Payment approving, PaymentMethod means, ApprovalAttempt attempt, ApprovalOutcome outcome) {
        return switch (outcome) {
            case ApprovalOutcome.Approved approved -> new PaymentState.Approved(means, attempt, approved.approval());
            case ApprovalOutcome.Declined declined -> {
                if (declined.decline().reason() == DeclineReason.ALREADY_USED) {
                    journal.noticed(approving.key().transaction(), Notice.OTC_USED_ELSEWHERE);
                }
                yield new PaymentState.Declined(means, attempt, declined.decline(), clock.instant());
            }
            case ApprovalOutcome.Unknown unknown ->
                new NetCancelling(
                        means, attempt, unknown.doubt(), RetryState.first(clock.instant(), times.repetition()));
        };
    }

    private ApprovalResult settle(Payment approving, PaymentState state, ApprovalOutcome outcome, AttemptBooks books) {
        Payment settled = approving.to(state);
        if (!books.end(approving, settled, outcome)) {
            // The sweep took this attempt for dead and is undoing it, or has: what we just learnt came after that, so
            // the VAN is told once more.
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

    private ApprovalResult notSent(ApprovalOrder order) {
        order.orderNumber()
                .payment()
                .ifPresent(key -> journal.noticed(new TransactionKey(key.value()), Notice.VAN_UNREACHABLE));
        return new ApprovalResult.NotSent();
    }
}
