package dev.appcard.application.service.cancel;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Cancelling;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one way to a cancel: connect, commit that it is under way, send, commit what came of it. */
@Singleton
public class CancelProcess {

    private final VanGateway van;
    private final Merchants merchants;
    private final PaymentUpdates updates;
    private final PaymentTimeLimits limits;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public CancelProcess(
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

    public PaymentResult<Payment> cancel(Merchant merchant, PaymentIn<Approved> approved, Cancellation cancellation) {
        PaymentIn<Cancelling> cancelling = approved.to(approved.state().cancel(cancellation, limits.cancelBackoff()));
        return switch (van.openCancel(orderOf(merchant, cancelling.state()))) {
            case VanLine.Open<CancelOutcome> line -> {
                try (line) {
                    yield updates.replace(approved.payment(), cancelling.payment())
                            ? conclude(cancelling, line.send())
                            : new PaymentResult.Rejected<>(OfPayment.IN_PROGRESS);
                }
            }
            case VanLine.Unreachable<CancelOutcome> _, VanLine.Unsendable<CancelOutcome> _ -> {
                journal.noticed(approved.payment().key().transaction(), Notice.VAN_UNREACHABLE);
                yield new PaymentResult.NotSent<>();
            }
        };
    }

    /** Sends it once more. {@code cancelling} is stored, its next try committed: no other process tries until then. */
    public void repeat(PaymentIn<Cancelling> cancelling) {
        Merchant merchant = merchants.require(cancelling.order().merchantId());
        switch (van.openCancel(orderOf(merchant, cancelling.state()))) {
            case VanLine.Open<CancelOutcome> line -> {
                try (line) {
                    conclude(cancelling, line.send());
                }
            }
            case VanLine.Unreachable<CancelOutcome> _, VanLine.Unsendable<CancelOutcome> _ -> unknown(cancelling);
        }
    }

    private PaymentResult<Payment> conclude(PaymentIn<Cancelling> cancelling, CancelOutcome outcome) {
        return switch (outcome) {
            case CancelOutcome.Cancelled _ -> {
                Payment done =
                        cancelling.to(cancelling.state().done(clock.instant())).payment();
                yield updates.replace(cancelling.payment(), done)
                        ? new PaymentResult.Approved<>(done)
                        : unknown(cancelling);
            }
            case CancelOutcome.Refused(Decline decline) -> {
                Payment stands = cancelling.to(cancelling.state().refused()).payment();
                yield updates.replace(cancelling.payment(), stands)
                        ? new PaymentResult.Declined<>(decline)
                        : unknown(cancelling);
            }
            case CancelOutcome.Unknown _ -> unknown(cancelling);
        };
    }

    private PaymentResult<Payment> unknown(PaymentIn<Cancelling> cancelling) {
        journal.noticed(cancelling.payment().key().transaction(), Notice.CANCEL_UNCONFIRMED);
        return new PaymentResult.Unknown<>();
    }

    private CancelOrder orderOf(Merchant merchant, Cancelling state) {
        Approval approval = state.approved().approval();
        return new CancelOrder(
                state.approved().attempt().storeIdOr(merchant::storeId),
                approval.transactionNumber(),
                approval.tradeDate(),
                state.cancellation().amount(),
                clock.instant());
    }
}
