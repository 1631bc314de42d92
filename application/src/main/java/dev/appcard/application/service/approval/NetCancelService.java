package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOutcome;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.NetCancelled;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** One try at undoing an approval of unknown outcome (망취소). The sweep makes the next ones. */
@Singleton
public class NetCancelService {

    private final VanGateway van;
    private final ApprovalOrders orders;
    private final PaymentMoves moves;
    private final PaymentTimeLimits times;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public NetCancelService(
            VanGateway van,
            ApprovalOrders orders,
            PaymentMoves moves,
            PaymentTimeLimits times,
            InstantSource clock,
            PaymentJournal journal) {
        this.van = van;
        this.orders = orders;
        this.moves = moves;
        this.times = times;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param payment stands in {@code undoing}, whose {@code nextTryAt} is committed: nobody else tries until then */
    public void tryOnce(Payment payment, NetCancelling undoing) {
        if (isFinal(van.netCancel(orderOf(payment, undoing.attempt())), undoing)) {
            moves.move(payment, payment.to(undone(undoing)));
        } else {
            journal.noticed(payment.key().transaction(), Notice.NET_CANCEL_UNCONFIRMED);
        }
    }

    /** For an approval that turned up when its payment had been given up: tells the VAN once more, whatever it said before. */
    public void undoAnew(Payment payment, ApprovalAttempt attempt) {
        NetCancelOutcome outcome = van.netCancel(orderOf(payment, attempt));
        if (!(outcome instanceof NetCancelOutcome.Undone)) {
            journal.noticed(payment.key().transaction(), Notice.NET_CANCEL_UNCONFIRMED);
        }
    }

    private boolean isFinal(NetCancelOutcome outcome, NetCancelling undoing) {
        return switch (outcome) {
            case NetCancelOutcome.Undone _ -> true;
            case NetCancelOutcome.OrderUnknown _ -> cannotArriveAnyMore(undoing);
            case NetCancelOutcome.Refused _, NetCancelOutcome.Unanswered _ -> false;
        };
    }

    /** A net cancel may overtake its approval: "no such order" counts only when the approval is too old to arrive. */
    private boolean cannotArriveAnyMore(NetCancelling undoing) {
        Instant finalFrom = undoing.attempt().startedAt().plus(times.unknownOrderFinalAfter());
        return !clock.instant().isBefore(finalFrom) && undoing.repetition().tries() >= times.unknownOrderFinalTries();
    }

    private NetCancelled undone(NetCancelling undoing) {
        return new NetCancelled(undoing.means(), undoing.attempt(), undoing.doubt(), clock.instant());
    }

    private NetCancelOrder orderOf(Payment payment, ApprovalAttempt attempt) {
        return new NetCancelOrder(
                orders.storeIdOf(payment.order().merchantId()),
                attempt.orderNumber(),
                KoreanTime.dateOf(attempt.startedAt()),
                payment.order().amount(),
                clock.instant());
    }
}
