package dev.appcard.application.service.cancel;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
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
    public PaymentResult<Payment> cancel(Merchant merchant, PaymentKey key, CancelPayment command) {
        return payments.byKey(merchant.id(), key)
                .map(payment -> cancel(merchant, payment, command))
                .orElseGet(() -> new PaymentResult.Rejected<>(OfPayment.NOT_FOUND));
    }

    private PaymentResult<Payment> cancel(Merchant merchant, Payment payment, CancelPayment command) {
        return switch (payment.state()) {
            case Approved approved -> cancel(merchant, payment.in(approved), command);
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

    private PaymentResult<Payment> cancel(Merchant merchant, PaymentIn<Approved> approved, CancelPayment command) {
        long balance = approved.order().amount().won();
        boolean isAll = command.amountWon().orElse(balance) == balance
                && command.refundableWon().orElse(balance) == balance;
        if (!isAll) {
            return new PaymentResult.Rejected<>(OfPayment.AMOUNT_NOT_CANCELABLE);
        }
        Cancellation all = approved.order().cancelAll(command.reason(), clock.instant());
        return process.begin(merchant, approved.payment(), approved.state().cancel(all, limits.cancelBackoff()));
    }
}
