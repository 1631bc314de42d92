package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.application.port.outbound.van.NetCancelOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Tells the VAN to undo an attempt: by its order number, and where that does not help, by the number of its transaction if
 * that is known. A VAN takes net cancels for a limited time only.
 */
@Singleton
public class AttemptUndoing {

    private final VanGateway van;
    private final Merchants merchants;
    private final InstantSource clock;

    @Inject
    public AttemptUndoing(VanGateway van, Merchants merchants, InstantSource clock) {
        this.van = van;
        this.merchants = merchants;
        this.clock = clock;
    }

    /**
     * May be done any number of times.
     *
     * @param approval asked for only where the net cancel does not help
     */
    NetCancelOutcome undo(Payment payment, ApprovalAttempt attempt, Supplier<Optional<ApprovalReference>> approval) {
        String storeId = attempt.storeIdOr(
                () -> merchants.require(payment.order().merchantId()).storeId());
        NetCancelOutcome outcome = van.netCancel(new NetCancelOrder(
                storeId,
                attempt.orderNumber(),
                KoreanTime.dateOf(attempt.startedAt()),
                payment.order().amount(),
                clock.instant()));
        return switch (outcome) {
            case NetCancelOutcome.Undone _, NetCancelOutcome.Unanswered _ -> outcome;
            case NetCancelOutcome.OrderUnknown _, NetCancelOutcome.Refused _ ->
                approval.get()
                        .map(known -> cancel(new CancelOrder(
                                storeId,
                                known.transactionNumber(),
                                known.tradeDate(),
                                payment.order().amount(),
                                OptionalInt.empty(),
                                clock.instant())))
                        .orElse(outcome);
        };
    }

    private NetCancelOutcome cancel(CancelOrder order) {
        return switch (van.openCancel(order)) {
            case VanLine.Open<CancelOutcome> line -> {
                try (line) {
                    yield meaningOf(line.send());
                }
            }
            case VanLine.Unreachable<CancelOutcome> _, VanLine.Unsendable<CancelOutcome> _ ->
                new NetCancelOutcome.Unanswered();
        };
    }

    private static NetCancelOutcome meaningOf(CancelOutcome outcome) {
        return switch (outcome) {
            case CancelOutcome.Cancelled _, CancelOutcome.CancelledBefore _ -> new NetCancelOutcome.Undone();
            case CancelOutcome.Refused refused ->
                new NetCancelOutcome.Refused(refused.decline().vanCode());
            case CancelOutcome.Unknown _ -> new NetCancelOutcome.Unanswered();
        };
    }
}
