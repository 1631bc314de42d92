package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** One try at undoing an approval of unknown outcome (망취소). The sweep makes the next ones. */
@Singleton
public class NetCancelService {

    private final VanGateway van;
    private final Merchants merchants;
    private final PaymentUpdates updates;
    private final PaymentTimeLimits limits;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public NetCancelService(
            VanGateway van,
            Merchants merchants,
            PaymentUpdates updates,
            PaymentTimeLimits limits,
            InstantSource clock,
            PaymentJournal journal) {
        this.van = van;
        this.merchants = merchants;
        this.updates = updates;
        this.limits = limits;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param undoing its {@code nextTryAt} is committed: no other process tries until then */
    public void tryOnce(PaymentIn<NetCancelling> undoing) {
        NetCancelling state = undoing.state();
        if (isFinal(van.netCancel(orderOf(undoing.payment(), state.attempt())), state)) {
            updates.replace(
                    undoing.payment(), undoing.to(state.undone(clock.instant())).payment());
        } else {
            journal.noticed(undoing.payment().key().transaction(), Notice.NET_CANCEL_UNCONFIRMED);
        }
    }

    /** For an approval that turned up when its payment had been given up: tells the VAN once more, whatever it said before. */
    public void undoLate(Payment payment, ApprovalAttempt attempt) {
        boolean undone = switch (van.netCancel(orderOf(payment, attempt))) {
            case NetCancelOutcome.Undone _ -> true;
            case NetCancelOutcome.OrderUnknown _, NetCancelOutcome.Refused _, NetCancelOutcome.Unanswered _ -> false;
        };
        if (!undone) {
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
        Instant finalFrom = undoing.attempt().startedAt().plus(limits.unknownOrderFinalAfter());
        return !clock.instant().isBefore(finalFrom) && undoing.retry().tries() >= limits.unknownOrderFinalTries();
    }

    private NetCancelOrder orderOf(Payment payment, ApprovalAttempt attempt) {
        return new NetCancelOrder(
                attempt.storeIdOr(
                        () -> merchants.require(payment.order().merchantId()).storeId()),
                attempt.orderNumber(),
                KoreanTime.dateOf(attempt.startedAt()),
                payment.order().amount(),
                clock.instant());
    }
}
