package dev.appcard.application.service.cancel;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.application.service.idempotency.RecordedCalls;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.idempotency.CallSubject;
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
    private final RecordedCalls calls;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public CancelProcess(
            VanGateway van,
            Payments payments,
            Merchants merchants,
            PaymentUpdates updates,
            RecordedCalls calls,
            InstantSource clock,
            PaymentJournal journal) {
        this.van = van;
        this.payments = payments;
        this.merchants = merchants;
        this.updates = updates;
        this.calls = calls;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * The first try.
     *
     * @param stands where the payment stands, and what the cancel begins from
     */
    public PaymentResult<Payment> begin(
            Merchant merchant, Payment stands, GivingBack cancelling, KeyedCall<PaymentResult<Payment>> keyed) {
        PaymentIn<GivingBack> begun = stands.to(cancelling).in(cancelling);
        return switch (van.openCancel(orderOf(merchant, cancelling))) {
            case VanLine.Open<CancelOutcome> line -> {
                try (line) {
                    yield updates.replaceIf(stands, begun.payment(), () -> isRecorded(keyed, begun))
                            ? conclude(begun, send(line, cancelling), keyed)
                            : new PaymentResult.Rejected<>(overtakenBy(stands.key()));
                }
            }
            case VanLine.Unreachable<CancelOutcome> _, VanLine.Unsendable<CancelOutcome> _ -> {
                journal.noticed(stands.key().transaction(), Notice.VAN_UNREACHABLE);
                yield new PaymentResult.NotSent<>();
            }
        };
    }

    private boolean isRecorded(KeyedCall<?> keyed, PaymentIn<GivingBack> begun) {
        return calls.add(
                keyed,
                new CallSubject.OfCancel(
                        begun.payment().key(), begun.state().cancellation().transactionKey()));
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
                    conclude(stored, send(line, cancelling), KeyedCall.none());
                }
            }
            case VanLine.Unreachable<CancelOutcome> _, VanLine.Unsendable<CancelOutcome> _ ->
                unknown(stored, KeyedCall.none());
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

    private PaymentResult<Payment> conclude(
            PaymentIn<? extends GivingBack> sent, CancelOutcome outcome, KeyedCall<PaymentResult<Payment>> keyed) {
        return switch (outcome) {
            case CancelOutcome.Cancelled _ ->
                done(sent, sent.state().done(sent.payment().balance(), clock.instant()), keyed);
            case CancelOutcome.CancelledBefore _ -> cancelledBefore(sent, keyed);
            case CancelOutcome.Refused(Decline decline) -> refused(sent, decline, keyed);
            case CancelOutcome.Unknown _ -> unknown(sent, keyed);
        };
    }

    private PaymentResult<Payment> cancelledBefore(
            PaymentIn<? extends GivingBack> sent, KeyedCall<PaymentResult<Payment>> keyed) {
        return sent.state()
                .cancelledBefore(sent.payment().balance(), clock.instant())
                .map(cancelled -> cancelledBefore(sent, cancelled, keyed))
                .orElseGet(() -> refusedInVain(sent, keyed));
    }

    private PaymentResult<Payment> cancelledBefore(
            PaymentIn<? extends GivingBack> sent, Cancelled cancelled, KeyedCall<PaymentResult<Payment>> keyed) {
        PaymentResult<Payment> result = done(sent, cancelled, keyed);
        if (result instanceof PaymentResult.Approved
                && cancelled.cancels().getLast().elsewhere()) {
            journal.noticed(sent.payment().key().transaction(), Notice.CANCELLED_ELSEWHERE);
        }
        return result;
    }

    private PaymentResult<Payment> refused(
            PaymentIn<? extends GivingBack> sent, Decline decline, KeyedCall<PaymentResult<Payment>> keyed) {
        if (sent.state().isFirstTry() && decline.reason() == DeclineReason.ALREADY_USED) {
            // The serial is booked there with another amount, by a telegram that was none of ours.
            journal.noticed(sent.payment().key().transaction(), Notice.CANCELLED_ELSEWHERE);
        }
        return sent.state()
                .refused()
                .map(stands -> ended(sent, sent.to(stands).payment(), new PaymentResult.Declined<>(decline), keyed))
                .orElseGet(() -> refusedInVain(sent, keyed));
    }

    /** It goes on; what was taken only to be given back is also undone by its order number, as if it were unknown. */
    private PaymentResult<Payment> refusedInVain(
            PaymentIn<? extends GivingBack> sent, KeyedCall<PaymentResult<Payment>> keyed) {
        journal.noticed(sent.payment().key().transaction(), Notice.CANCEL_REFUSED_AND_REPEATED);
        return switch (sent.state()) {
            case Voiding voiding
            when isUndoneByOrderNumber(sent.payment(), voiding) ->
                done(sent, voiding.done(sent.payment().balance(), clock.instant()), keyed);
            case Voiding _, Cancelling _, PartiallyCancelling _ -> answered(new PaymentResult.Unknown<>(), keyed);
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

    private PaymentResult<Payment> done(
            PaymentIn<? extends GivingBack> sent, GivenBack outcome, KeyedCall<PaymentResult<Payment>> keyed) {
        Payment done = sent.to(outcome).payment();
        return ended(sent, done, new PaymentResult.Approved<>(done), keyed);
    }

    /** One commit: how the payment stands, and what is answered. */
    private PaymentResult<Payment> ended(
            PaymentIn<? extends GivingBack> sent,
            Payment next,
            PaymentResult<Payment> result,
            KeyedCall<PaymentResult<Payment>> keyed) {
        return updates.conclude(sent.payment(), next, () -> calls.answer(keyed, result))
                ? result
                : unknown(sent, keyed);
    }

    private PaymentResult<Payment> unknown(
            PaymentIn<? extends GivingBack> sent, KeyedCall<PaymentResult<Payment>> keyed) {
        journal.noticed(sent.payment().key().transaction(), Notice.CANCEL_UNCONFIRMED);
        return answered(new PaymentResult.Unknown<>(), keyed);
    }

    private PaymentResult<Payment> answered(PaymentResult<Payment> result, KeyedCall<PaymentResult<Payment>> keyed) {
        calls.answer(keyed, result);
        return result;
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
