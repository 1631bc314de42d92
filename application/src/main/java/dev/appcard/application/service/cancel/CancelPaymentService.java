package dev.appcard.application.service.cancel;

import dev.appcard.application.port.inbound.cancel.CancelPaymentUseCase;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Cancelling;
import dev.appcard.domain.recovery.RetryState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

@Singleton
public class CancelPaymentService implements CancelPaymentUseCase {

    private final ShowPaymentQuery payments;
    private final CancelSender sender;
    private final PaymentTimeLimits times;
    private final InstantSource clock;

    @Inject
    public CancelPaymentService(
            ShowPaymentQuery payments, CancelSender sender, PaymentTimeLimits times, InstantSource clock) {
        this.payments = payments;
        this.sender = sender;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Outcome cancel(MerchantId merchant, PaymentKey key, CancelPayment command) {
        return payments.byKey(merchant, key)
                .map(payment -> cancel(payment, command))
                .orElseGet(NotFound::new);
    }

    private Outcome cancel(Payment payment, CancelPayment command) {
        return switch (payment.state()) {
            case Approved approved -> cancel(payment, approved, command);
            case Cancelling _ -> new InProgress();
            case PaymentState.Cancelled _ -> new AlreadyCancelled();
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.Authenticated _,
                    PaymentState.Approving _,
                    PaymentState.NetCancelling _,
                    PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> new NotCancelable();
        };
    }

    private Outcome cancel(Payment payment, Approved approved, CancelPayment command) {
        long balance = payment.order().amount().won();
        if (command.amountWon().orElse(balance) != balance
                || command.refundableWon().orElse(balance) != balance) {
            return new AmountNotCancelable();
        }
        Instant now = clock.instant();
        Cancellation cancellation = new Cancellation(
                payment.key().value() + "-c1",
                payment.order().amount(),
                payment.order().taxFree(),
                command.reason(),
                now);
        Cancelling cancelling = new Cancelling(approved, cancellation, RetryState.first(now, times.cancelRepetition()));
        return outcomeOf(sender.send(payment, payment.to(cancelling), cancelling));
    }

    private static Outcome outcomeOf(CancelResult result) {
        return switch (result) {
            case CancelResult.Done done -> new Cancelled(done.payment());
            case CancelResult.Refused refused -> new Refused(refused.decline());
            case CancelResult.InDoubt _ -> new OutcomeUnknown();
            case CancelResult.NotSent _ -> new VanUnreachable();
            case CancelResult.Overtaken _ -> new InProgress();
        };
    }
}
