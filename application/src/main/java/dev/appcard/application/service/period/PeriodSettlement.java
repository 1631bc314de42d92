package dev.appcard.application.service.period;

import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.subscription.Change;
import dev.appcard.domain.subscription.ChargeFailure;
import dev.appcard.domain.subscription.ChargeOutcomePolicy;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodState.Attempting;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Books what became of a try. Where an attempt was made, its payment's row alone is asked: the process that made it may
 * have died at any point, and the VAN may still answer it.
 */
@Singleton
public class PeriodSettlement {

    private final UnitOfWork unitOfWork;
    private final SubscriptionAggregates aggregates;
    private final Payments payments;
    private final SubscriptionSettings settings;
    private final InstantSource clock;

    @Inject
    public PeriodSettlement(
            UnitOfWork unitOfWork,
            SubscriptionAggregates aggregates,
            Payments payments,
            SubscriptionSettings settings,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.aggregates = aggregates;
        this.payments = payments;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param claimed a claim that made no attempt; one that was lost meanwhile books nothing */
    public void notCharged(PeriodCharge claimed, ChargeFailure what) {
        book(
                claimed,
                book -> Optional.of(book)
                        .filter(held -> isStill(claimed, held.charge()))
                        .map(held -> held.notCharged(what, settings.soon(), clock.instant())));
    }

    /** @param claimed the claim of a charge that was called off */
    public void ended(PeriodCharge claimed) {
        book(
                claimed,
                book -> Optional.of(book)
                        .filter(held -> isStill(claimed, held.charge()))
                        .map(held -> held.ended(clock.instant())));
    }

    /** The first to find it books it; nothing is booked twice. */
    public void settled(PeriodCharge attempted) {
        book(
                attempted,
                book -> attempt(attempted, book).map(attempting -> settled(book, attempting, paymentOf(attempting))));
    }

    /**
     * The same in the running unit of work, which stores the outcome.
     *
     * @param payment as it stores it
     */
    public void settle(PeriodCharge attempted, Payment payment) {
        bookHeld(
                attempted,
                book -> attempt(attempted, book)
                        .filter(attempting -> attempting.payment().equals(payment.key()))
                        .map(attempting -> settled(book, attempting, payment)));
    }

    private static Optional<Attempting> attempt(PeriodCharge attempted, ChargeOutcomePolicy book) {
        return book.charge().number() == attempted.number() && book.charge().state() instanceof Attempting attempting
                ? Optional.of(attempting)
                : Optional.empty();
    }

    private Payment paymentOf(Attempting attempting) {
        return payments.find(attempting.payment())
                .orElseThrow(() -> new IllegalStateException("no payment " + attempting.payment()));
    }

    private static boolean isStill(PeriodCharge claimed, PeriodCharge stored) {
        return stored.number() == claimed.number() && stored.version() == claimed.version();
    }

    private void book(PeriodCharge charge, Function<ChargeOutcomePolicy, Optional<Change>> booking) {
        unitOfWork.run(() -> bookHeld(charge, booking));
    }

    private Optional<SubscriptionAggregate> bookHeld(
            PeriodCharge charge, Function<ChargeOutcomePolicy, Optional<Change>> booking) {
        Optional<SubscriptionAggregate> held = aggregates.hold(charge.subscription());
        held.flatMap(both -> both.open().map(open -> new ChargeOutcomePolicy(both.subscription(), open)))
                .flatMap(booking)
                .ifPresent(change -> aggregates.store(held.orElseThrow().subscription(), change));
        return held;
    }

    private Change settled(ChargeOutcomePolicy book, Attempting attempting, Payment payment) {
        Instant now = clock.instant();
        return switch (payment.state()) {
            // The merchant may have given money back since: the period was paid all the same.
            case PaymentState.Taken taken -> paid(book, payment, taken.approved(), now);
            case PaymentState.Declined declined ->
                book.declined(declined.decline().reason(), cardOf(payment), now);
            case PaymentState.NetCancelled _ -> book.notCharged(ChargeFailure.UNDONE, settings.soon(), now);
            case PaymentState.Approving _, PaymentState.NetCancelling _ -> unknown(book, attempting, now);
            case PaymentState.Open _, PaymentState.AuthenticationFailed _, PaymentState.Expired _ ->
                throw new IllegalStateException("payment " + payment.key() + " is no subscription's");
        };
    }

    private static Change paid(ChargeOutcomePolicy book, Payment payment, PaymentState.Approved approved, Instant now) {
        return book.paid(payment.key(), approved.approval().approvedAt(), now);
    }

    private Change unknown(ChargeOutcomePolicy book, Attempting attempting, Instant now) {
        PeriodCharge again = book.charge().lookedAt(attempting, now.plus(settings.lookAgainAfter()));
        return new Change(book.subscription(), Optional.of(again), List.of());
    }

    private static BillingKey cardOf(Payment payment) {
        return payment.method()
                .filter(PaymentMethod.ByBillingKey.class::isInstance)
                .map(PaymentMethod.ByBillingKey.class::cast)
                .map(PaymentMethod.ByBillingKey::billingKey)
                .orElseThrow(() -> new IllegalStateException("payment " + payment.key() + " is by no billing key"));
    }
}
