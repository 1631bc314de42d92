package dev.appcard.domain.books;

import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.GivingBack.Cancelling;
import dev.appcard.domain.payment.GivingBack.PartiallyCancelling;
import dev.appcard.domain.payment.GivingBack.Voiding;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.GivenBack;
import dev.appcard.domain.payment.PaymentState.NetCancelled;
import dev.appcard.domain.payment.PaymentState.Taken;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.recovery.WatchOutcome;
import dev.appcard.domain.recovery.WatchState;
import dev.appcard.domain.time.KoreanTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a step of a payment means for the books: the same as for the VAN's. Whoever stores the step stores these with it, so
 * that no payment can change without them.
 */
public final class Movements {

    private static final String APPROVAL = "approval";
    private static final String NET_CANCEL = "net-cancel";
    private static final String CANCEL = "cancel-";

    private Movements() {}

    /** In order; empty where no money has moved: a refused part leads back to the parts before it, for one. */
    public static List<Movement> of(Payment before, Payment after) {
        return switch (after.state()) {
            case Approved approved -> before.state() instanceof Taken ? List.of() : List.of(approval(after, approved));
            case GivenBack given -> cancels(before, (GivingBack) before.state(), given);
            case NetCancelled undone ->
                switch (undone.end()) {
                    case UNDONE -> unheard(after, undone.attempt(), undone.netCancelledAt());
                    case NO_SUCH_ORDER, NOT_RECORDED -> List.of();
                };
            case PaymentState.Open _,
                    PaymentState.Approving _,
                    PaymentState.NetCancelling _,
                    PaymentState.Declined _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _,
                    Cancelling _,
                    Voiding _,
                    PartiallyCancelling _ -> List.of();
        };
    }

    /**
     * What the end of the watch over an attempt means: that it was found approved, and undone, after it had been given up.
     * Where its own end had found that already, these are the entries that are there.
     *
     * @param watched the payment whose attempt it was
     */
    public static List<Movement> of(ApprovalWatch over, Payment watched) {
        return switch (over.state()) {
            case WatchState.Over(WatchOutcome outcome, Instant at)
            when outcome == WatchOutcome.UNDONE && watched.state() instanceof NetCancelled ended ->
                unheard(watched, ended.attempt(), at);
            case WatchState.Over _, WatchState.Open _ -> List.of();
        };
    }

    private static Movement approval(Payment after, Approved approved) {
        return new Movement(
                APPROVAL,
                MovementKind.APPROVAL,
                after.order().amount(),
                approved.approval().tradeDate(),
                approved.approval().approvedAt(),
                VanReference.of(approved.attempt(), approved.approval()));
    }

    private static List<Movement> unheard(Payment payment, ApprovalAttempt attempt, Instant at) {
        VanReference reference = VanReference.unheard(attempt);
        return List.of(
                new Movement(
                        APPROVAL,
                        MovementKind.APPROVAL_UNHEARD,
                        payment.order().amount(),
                        KoreanTime.dateOf(attempt.startedAt()),
                        attempt.startedAt(),
                        reference),
                new Movement(
                        NET_CANCEL,
                        MovementKind.NET_CANCEL,
                        payment.order().amount(),
                        KoreanTime.dateOf(at),
                        at,
                        reference));
    }

    private static List<Movement> cancels(Payment before, GivingBack from, GivenBack given) {
        return IntStream.range(before.cancels().size(), given.cancels().size())
                .mapToObj(index -> cancel(kindOf(from), given, index + 1))
                .toList();
    }

    private static Movement cancel(MovementKind kind, GivenBack given, int number) {
        CompletedCancel cancel = given.cancels().get(number - 1);
        return new Movement(
                CANCEL + number,
                kind,
                cancel.cancellation().amount(),
                KoreanTime.dateOf(cancel.completedAt()),
                cancel.completedAt(),
                VanReference.of(given.approved().attempt(), given.approved().approval()));
    }

    private static MovementKind kindOf(GivingBack from) {
        return switch (from) {
            case Cancelling _ -> MovementKind.CANCEL;
            case Voiding _ -> MovementKind.VOID;
            case PartiallyCancelling _ -> MovementKind.PARTIAL_CANCEL;
        };
    }
}
