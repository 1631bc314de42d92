package dev.appcard.application.service.payment;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.payment.OpenedBy;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.settings.CallSettings;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stores payments that are opened for a window. An order has one payment: where it is opened once more, the same opening is
 * the payment that there is, and another takes its place as far as its caller may.
 */
@Singleton
public class PaymentOpenings {

    private static final CommandResult<Payment> MOVED_MEANWHILE =
            new CommandResult.Rejected<>(Rejection.OfPayment.IN_PROGRESS);
    private static final CommandResult<Payment> TAKEN = new CommandResult.Rejected<>(Rejection.OfOrder.TAKEN);

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final Preconditions preconditions;
    private final CallSettings settings;
    private final InstantSource clock;

    @Inject
    public PaymentOpenings(
            UnitOfWork unitOfWork,
            Payments payments,
            Preconditions preconditions,
            CallSettings settings,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.preconditions = preconditions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param required of the payment that is answered: all of it holds in the commit that stores it
     * @return the payment, or the one that there was of the same opening
     */
    public CommandResult<Payment> open(
            Payment opened, OpenedBy opening, Function<Payment, List<Precondition>> required) {
        CommandResult<Payment> result;
        do {
            // Again where the earlier payment was opened or moved meanwhile. In each round at least one caller
            // succeeds.
            result = unitOfWork.run(() -> stored(opened, opening, required), CommandResult.Done.class::isInstance);
        } while (result.equals(MOVED_MEANWHILE));
        return result;
    }

    private CommandResult<Payment> stored(
            Payment opened, OpenedBy opening, Function<Payment, List<Precondition>> required) {
        return payments.add(opened)
                ? kept(opened, required)
                : payments.findByOrder(
                                opened.order().merchantId(), opened.order().orderId())
                        .map(holder -> beside(holder, opened, opening, required))
                        .orElse(MOVED_MEANWHILE);
    }

    private CommandResult<Payment> beside(
            Payment holder, Payment opened, OpenedBy opening, Function<Payment, List<Precondition>> required) {
        if (!holder.stateName().holdsOrder()) {
            return MOVED_MEANWHILE;
        }
        if (isSame(holder, opened)) {
            return kept(holder, required);
        }
        if (!(holder.state() instanceof PaymentState.Open open) || !mayReplace(holder, open, opening)) {
            return TAKEN;
        }
        return payments.replace(holder, holder.to(open.expire(clock.instant()))) && payments.add(opened)
                ? kept(opened, required)
                : MOVED_MEANWHILE;
    }

    /** A double click, or a call that was made again without a key: its window is still there. */
    private boolean isSame(Payment holder, Payment opened) {
        Instant until = holder.order().requestedAt().plus(settings.sameOpeningWithin());
        return holder.state() instanceof PaymentState.Unauthenticated
                && !holder.isOverdue(clock.instant())
                && opened.order().requestedAt().isBefore(until)
                && holder.order().isOpenedLike(opened.order());
    }

    /** What a buyer has authenticated is taken away by the merchant's server, or from that buyer's own window, only. */
    private boolean mayReplace(Payment holder, PaymentState.Open open, OpenedBy opening) {
        return switch (open) {
            case PaymentState.Unauthenticated _ -> true;
            case PaymentState.Authenticated _ ->
                holder.isOverdue(clock.instant())
                        || opening.key().isSecret()
                        || opening.previous()
                                .equals(Optional.of(holder.order().windowTerms().token()));
        };
    }

    private CommandResult<Payment> kept(Payment payment, Function<Payment, List<Precondition>> required) {
        return preconditions
                .firstUnmet(required.apply(payment), payment)
                .<CommandResult<Payment>>map(CommandResult.Rejected::new)
                .orElseGet(() -> new CommandResult.Done<>(payment));
    }
}
