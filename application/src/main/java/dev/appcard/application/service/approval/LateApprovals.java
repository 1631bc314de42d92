package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.ApprovalWatches;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.settings.LateApprovalSettings;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.GivenUp;
import dev.appcard.domain.payment.PaymentState.NetCancelled;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.recovery.ApprovalWatch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, in the database, which attempts the VAN may have approved although they are given up, and which it has: from
 * here on each has an owner until it is undone, whatever process dies.
 */
@Singleton
public class LateApprovals {

    /** The watch may move while it is changed: by the sweep that tells the VAN, or by the end that begins it. */
    private static final int MOST_TRIES = 5;

    private final UnitOfWork unitOfWork;
    private final ApprovalWatches watches;
    private final Payments payments;
    private final LateApprovalSettings settings;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public LateApprovals(
            UnitOfWork unitOfWork,
            ApprovalWatches watches,
            Payments payments,
            LateApprovalSettings settings,
            InstantSource clock,
            PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.watches = watches;
        this.payments = payments;
        this.settings = settings;
        this.clock = clock;
        this.journal = journal;
    }

    /** In the running unit of work, which gives the attempt up. What was heard of it before stays, and is due at once. */
    void watch(PaymentKey payment) {
        watches.add(ApprovalWatch.begun(payment, clock.instant(), settings.pauses()));
    }

    /** The approval of an attempt, where the VAN was heard to say it. */
    Optional<ApprovalReference> heardOf(PaymentKey payment) {
        return watches.find(payment).map(ApprovalWatch::heard);
    }

    /**
     * The VAN has approved. Nothing is done about an attempt that is not ours, or whose payment says the same.
     *
     * @param approval null where it is not known by what a cancel would name it
     */
    public void heard(OrderNumber attempt, @Nullable ApprovalReference approval) {
        attempt.payment().flatMap(payments::find).ifPresent(payment -> {
            if (isGivenUp(payment, attempt)) {
                remember(payment.key(), approval);
                if (payment.state() instanceof NetCancelled) {
                    journal.noticed(payment.key().transaction(), Notice.LATE_APPROVAL);
                }
            }
        });
    }

    private static boolean isGivenUp(Payment payment, OrderNumber attempt) {
        return payment.state() instanceof GivenUp givenUp
                && givenUp.attempt().orderNumber().equals(attempt);
    }

    private void remember(PaymentKey payment, @Nullable ApprovalReference approval) {
        boolean remembered =
                IntStream.range(0, MOST_TRIES).anyMatch(_ -> unitOfWork.run(() -> isRemembered(payment, approval)));
        if (!remembered) {
            throw new IllegalStateException("the watch over payment " + payment + " moves again and again");
        }
    }

    private boolean isRemembered(PaymentKey payment, @Nullable ApprovalReference approval) {
        return watches.find(payment)
                .map(watch -> watches.replace(watch, watch.heard(approval, clock.instant())))
                .orElseGet(() -> watches.add(ApprovalWatch.heard(payment, approval, clock.instant())));
    }
}
