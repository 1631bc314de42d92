package dev.appcard.application.service.cancel;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.van.CancelLine;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.CancelOutcome;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Cancelled;
import dev.appcard.domain.payment.PaymentState.Cancelling;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Sends one cancel: connect, commit that it is under way, send, commit what came of it. */
@Singleton
public class CancelSender {

    private final VanGateway van;
    private final Merchants merchants;
    private final PaymentMoves moves;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public CancelSender(
            VanGateway van, Merchants merchants, PaymentMoves moves, InstantSource clock, PaymentJournal journal) {
        this.van = van;
        this.merchants = merchants;
        this.moves = moves;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param current the payment as it is stored
     * @param cancelling what it becomes before the first byte leaves
     */
    public CancelResult send(Payment current, Payment cancelling, Cancelling state) {
        return switch (van.openCancel(orderOf(cancelling, state))) {
            case CancelLine.Open line -> {
                try (line) {
                    yield moves.move(current, cancelling)
                            ? settle(cancelling, state, line.send())
                            : new CancelResult.Overtaken();
                }
            }
            case CancelLine.Unreachable _ -> {
                journal.noticed(current.key().transaction(), Notice.VAN_UNREACHABLE);
                yield new CancelResult.NotSent();
            }
        };
    }

    /** Sends it once more. {@code cancelling} is stored, its next try committed: nobody else tries until then. */
    public void repeat(Payment cancelling, Cancelling state) {
        switch (van.openCancel(orderOf(cancelling, state))) {
            case CancelLine.Open line -> {
                try (line) {
                    settle(cancelling, state, line.send());
                }
            }
            case CancelLine.Unreachable _ -> inDoubt(cancelling);
        }
    }

    private CancelResult settle(Payment cancelling, Cancelling state, CancelOutcome outcome) {
        return switch (outcome) {
            case CancelOutcome.Cancelled _ -> done(cancelling, state);
            case CancelOutcome.Refused refused -> {
                boolean stands = moves.move(cancelling, cancelling.to(state.approved()));
                yield stands ? new CancelResult.Refused(refused.decline()) : inDoubt(cancelling);
            }
            case CancelOutcome.Unknown _ -> inDoubt(cancelling);
        };
    }

    private CancelResult done(Payment cancelling, Cancelling state) {
        Payment cancelled = cancelling.to(new Cancelled(state.approved(), state.cancellation(), clock.instant()));
        return moves.move(cancelling, cancelled) ? new CancelResult.Done(cancelled) : inDoubt(cancelling);
    }

    private CancelResult inDoubt(Payment cancelling) {
        journal.noticed(cancelling.key().transaction(), Notice.CANCEL_UNCONFIRMED);
        return new CancelResult.InDoubt();
    }

    private CancelOrder orderOf(Payment payment, Cancelling state) {
        Approval approval = state.approved().approval();
        return new CancelOrder(
                merchants
                        .find(payment.order().merchantId())
                        .orElseThrow(() -> new IllegalStateException("a payment's merchant is gone"))
                        .storeId(),
                approval.transactionNumber(),
                approval.tradeDate(),
                state.cancellation().amount(),
                clock.instant());
    }
}
