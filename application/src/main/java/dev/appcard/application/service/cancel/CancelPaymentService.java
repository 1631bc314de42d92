package dev.appcard.application.service.cancel;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.cancel.Balance;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.GivingBack.PartiallyCancelling;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Cancellable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class CancelPaymentService implements CancelPaymentUseCase {

    private final ShowPaymentQuery payments;
    private final CancelProcess process;
    private final PaymentTimeLimits limits;
    private final InstantSource clock;

    @Inject
    public CancelPaymentService(
            ShowPaymentQuery payments, CancelProcess process, PaymentTimeLimits limits, InstantSource clock) {
        this.payments = payments;
        this.process = process;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public PaymentResult<Payment> cancel(
            Merchant merchant, PaymentKey key, CancelPayment command, KeyedCall<PaymentResult<Payment>> keyed) {
        return payments.byKey(merchant.id(), key)
                .map(payment -> cancel(merchant, payment, command, keyed))
                .orElseGet(() -> new PaymentResult.Rejected<>(OfPayment.NOT_FOUND));
    }

    private PaymentResult<Payment> cancel(
            Merchant merchant, Payment payment, CancelPayment command, KeyedCall<PaymentResult<Payment>> keyed) {
        return switch (payment.state()) {
            case Cancellable standing ->
                wanted(payment.in(standing), command)
                        .thenPay(cancelling -> process.begin(merchant, payment, cancelling, keyed));
            case PaymentState.Approving _, PaymentState.NetCancelling _, GivingBack _ ->
                new PaymentResult.Rejected<>(OfPayment.IN_PROGRESS);
            case PaymentState.Cancelled _ -> new PaymentResult.Rejected<>(OfPayment.ALREADY_CANCELLED);
            case PaymentState.Open _,
                    PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> new PaymentResult.Rejected<>(OfPayment.NOT_CANCELABLE);
        };
    }

    /** All of it at once is a cancel of its own kind; what earlier parts have left is one more part. */
    private CommandResult<GivingBack> wanted(PaymentIn<Cancellable> standing, CancelPayment command) {
        Balance left = standing.payment().balance();
        long won = command.amountWon().orElse(left.amount().won());
        if (standing.state() instanceof Approved approved && isAll(won, left, command)) {
            Cancellation all = standing.order().cancelAll(command.reason(), clock.instant());
            return new CommandResult.Done<>(approved.cancel(all, limits.cancelBackoff()));
        }
        if (standing.state().cancels().size() >= PartiallyCancelling.MOST) {
            return new CommandResult.Rejected<>(OfPayment.NOT_CANCELABLE);
        }
        return left.taxFreePart(won, command.taxFreeWon())
                .filter(_ -> isLeft(left, command))
                .<CommandResult<GivingBack>>map(taxFree ->
                        new CommandResult.Done<>(part(standing, new Balance(Money.won(won), taxFree), command)))
                .orElseGet(() -> new CommandResult.Rejected<>(OfPayment.AMOUNT_NOT_CANCELABLE));
    }

    private GivingBack part(PaymentIn<Cancellable> standing, Balance part, CancelPayment command) {
        Cancellable state = standing.state();
        Cancellation cancellation = Cancellation.of(
                standing.payment().key(), state.cancels().size() + 1, part, command.reason(), clock.instant());
        return state.cancelPart(cancellation, limits.cancelBackoff());
    }

    private static boolean isAll(long won, Balance left, CancelPayment command) {
        return won == left.amount().won() && isLeft(left, command);
    }

    private static boolean isLeft(Balance left, CancelPayment command) {
        long believed = command.refundableWon().orElse(left.amount().won());
        return believed == left.amount().won();
    }
}
