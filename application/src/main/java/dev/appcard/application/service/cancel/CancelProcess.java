package dev.appcard.application.service.cancel;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.GivingBack.Cancelling;
import dev.appcard.domain.payment.GivingBack.PartiallyCancelling;
import dev.appcard.domain.payment.GivingBack.Voiding;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState.Cancelled;
import dev.appcard.domain.payment.PaymentState.GivenBack;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * The one way to a cancel: connect, commit that it is under way, send, commit what came of it. A refusal ends it only
 * where nothing was ever unknown of it; else it is repeated until the VAN has carried it out.
 */
@Singleton
public class CancelProcess {

    private final VanGateway van;
    private final Payments payments;
    private final Merchants merchants;
    private final PaymentUpdates updates;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public CancelProcess(
            VanGateway van,
            Payments payments,
            Merchants merchants,
            PaymentUpdates updates,
            InstantSource clock,
            PaymentJournal journal) {
        this.van = van;
        this.payments = payments;
        this.merchants = merchants;
        this.updates = updates;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * The first try.
     *
     * @param stands where the payment stands, and what the cancel begins from
     */
    public PaymentResult<Payment> begin(Merchant merchant, Payment stands, GivingBack cancelling) {
        PaymentIn<GivingBack> begun = stands.to(cancelling).in(cancelling);
        return switch (van.openCancel(orderOf(merchant, cancelling))) {
            case VanLine.Open<CancelOutcome> line -> {
                try (line) {
                    yield updates.replace(stands, begun.payment())
                            ? conclude(begun, send(line, cancelling))
                            : new PaymentResult.Rejected<>(overtakenBy(stands.key()));
                }
            }
            case VanLine.Unreachable<CancelOutcome> _, VanLine.Unsendable<CancelOutcome> _ -> {
                journal.noticed(stands.key().transaction(), Notice.VAN_UNREACHABLE);
                yield new PaymentResult.NotSent<>();
            }
        };
    }

    /** What is true by now of a payment that another caller moved first. */
    private OfPayment overtakenBy(PaymentKey key) {
        return payments.find(key)
                        .filter(now -> now.state() instanceof Cancelled)
                        .isPresent()
                ? OfPayment.ALREADY_CANCELLED
                : OfPayment.IN_PROGRESS;
    }

    /** Sends what is stored. Its next try is committed: no other process tries until then. */
    public void send(PaymentIn<? extends GivingBack> stored) {
        GivingBack cancelling = stored.state();
        Merchant merchant = merchants.require(stored.order().merchantId());
        switch (van.openCancel(orderOf(merchant, cancelling))) {
            case VanLine.Open<CancelOutcome> line -> {
                try (line) {
                    conclude(stored, send(line, cancelling));
                }
            }
            case VanLine.Unreachable<CancelOutcome> _, VanLine.Unsendable<CancelOutcome> _ -> unknown(stored);
        }
    }

    /** As for an approval: who was frozen until another may have taken over sends nothing any more. */
    private CancelOutcome send(VanLine.Open<CancelOutcome> line, GivingBack cancelling) {
        if (!clock.instant().isBefore(cancelling.retry().nextTryAt())) {
            return new CancelOutcome.Unknown(UnknownReason.PROCESS_LOST);
        }
        try {
            return line.send();
        } catch (RuntimeException brokenPromise) {
            return new CancelOutcome.Unknown(UnknownReason.CONNECTION_LOST);
        }
    }

    private PaymentResult<Payment> conclude(PaymentIn<? extends GivingBack> sent, CancelOutcome outcome) {
        return switch (outcome) {
            case CancelOutcome.Cancelled _ ->
                done(sent, sent.state().done(sent.payment().balance(), clock.instant()));
            case CancelOutcome.CancelledBefore _ -> cancelledBefore(sent);
            case CancelOutcome.Refused(Decline decline) -> refused(sent, decline);
            case CancelOutcome.Unknown _ -> unknown(sent);
        };
    }

    private PaymentResult<Payment> cancelledBefore(PaymentIn<? extends GivingBack> sent) {
        return sent.state()
                .cancelledBefore(sent.payment().balance(), clock.instant())
                .map(cancelled -> cancelledBefore(sent, cancelled))
                .orElseGet(() -> refusedInVain(sent));
    }

    private PaymentResult<Payment> cancelledBefore(PaymentIn<? extends GivingBack> sent, Cancelled cancelled) {
        PaymentResult<Payment> result = done(sent, cancelled);
        if (result instanceof PaymentResult.Approved
                && cancelled.cancels().getLast().elsewhere()) {
            journal.noticed(sent.payment().key().transaction(), Notice.CANCELLED_ELSEWHERE);
        }
        return result;
    }

    private PaymentResult<Payment> refused(PaymentIn<? extends GivingBack> sent, Decline decline) {
        return sent.state()
                .refused()
                .map(stands -> updates.replace(sent.payment(), sent.to(stands).payment())
                        ? new PaymentResult.Declined<Payment>(decline)
                        : unknown(sent))
                .orElseGet(() -> refusedInVain(sent));
    }

    /** It goes on; what was taken only to be given back is also undone by its order number, as if it were unknown. */
    private PaymentResult<Payment> refusedInVain(PaymentIn<? extends GivingBack> sent) {
        journal.noticed(sent.payment().key().transaction(), Notice.CANCEL_REFUSED_AND_REPEATED);
        return switch (sent.state()) {
            case Voiding voiding
            when isUndoneByOrderNumber(sent.payment(), voiding) ->
                done(sent, voiding.done(sent.payment().balance(), clock.instant()));
            case Voiding _, Cancelling _, PartiallyCancelling _ -> new PaymentResult.Unknown<>();
        };
    }

    private boolean isUndoneByOrderNumber(Payment payment, Voiding voiding) {
        ApprovalAttempt attempt = voiding.approved().attempt();
        NetCancelOrder order = new NetCancelOrder(
                attempt.storeIdOr(
                        () -> merchants.require(payment.order().merchantId()).storeId()),
                attempt.orderNumber(),
                KoreanTime.dateOf(attempt.startedAt()),
                voiding.cancellation().amount(),
                clock.instant());
        return switch (van.netCancel(order)) {
            case NetCancelOutcome.Undone _ -> true;
            case NetCancelOutcome.OrderUnknown _, NetCancelOutcome.Refused _, NetCancelOutcome.Unanswered _ -> false;
        };
    }

    private PaymentResult<Payment> done(PaymentIn<? extends GivingBack> sent, GivenBack outcome) {
        Payment done = sent.to(outcome).payment();
        return updates.replace(sent.payment(), done) ? new PaymentResult.Approved<>(done) : unknown(sent);
    }

    private PaymentResult<Payment> unknown(PaymentIn<? extends GivingBack> sent) {
        journal.noticed(sent.payment().key().transaction(), Notice.CANCEL_UNCONFIRMED);
        return new PaymentResult.Unknown<>();
    }

    private CancelOrder orderOf(Merchant merchant, GivingBack cancelling) {
        Approval approval = cancelling.approved().approval();
        return new CancelOrder(
                cancelling.approved().attempt().storeIdOr(merchant::storeId),
                approval.transactionNumber(),
                approval.tradeDate(),
                cancelling.cancellation().amount(),
                cancelling.serial(),
                clock.instant());
    }
}
