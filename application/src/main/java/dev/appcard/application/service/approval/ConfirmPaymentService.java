package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.Rejection.FieldReason;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.inbound.approval.ConfirmPaymentUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class ConfirmPaymentService implements ConfirmPaymentUseCase {

    private static final PaymentResult<Payment> OVERTAKEN = new PaymentResult.Rejected<>(OfPayment.IN_PROGRESS);

    private final ShowPaymentQuery payments;
    private final AuthenticatedApproval approval;
    private final InstantSource clock;

    @Inject
    public ConfirmPaymentService(ShowPaymentQuery payments, AuthenticatedApproval approval, InstantSource clock) {
        this.payments = payments;
        this.approval = approval;
        this.clock = clock;
    }

    @Override
    public PaymentResult<Payment> confirm(
            Merchant merchant,
            PaymentKey key,
            String orderId,
            long amountWon,
            KeyedCall<PaymentResult<Payment>> keyed) {
        return payments.byKey(merchant.id(), key)
                .map(payment -> confirm(merchant, payment, orderId, amountWon, keyed))
                .orElseGet(() -> new PaymentResult.Rejected<>(OfPayment.NOT_FOUND));
    }

    private PaymentResult<Payment> confirm(
            Merchant merchant,
            Payment payment,
            String orderId,
            long amountWon,
            KeyedCall<PaymentResult<Payment>> keyed) {
        if (payment.state() instanceof Authenticated held) {
            return rejection(payment, orderId, amountWon)
                    .<PaymentResult<Payment>>map(PaymentResult.Rejected::new)
                    .orElseGet(() -> approved(merchant, payment.in(held), keyed));
        }
        return standing(payment.state())
                .<PaymentResult<Payment>>map(PaymentResult.Rejected::new)
                .orElse(OVERTAKEN);
    }

    /** Why a payment that stands there is not confirmed; empty where it could be. */
    private static Optional<Rejection> standing(PaymentState state) {
        return switch (state) {
            case Authenticated _ -> Optional.empty();
            case PaymentState.Unauthenticated _, PaymentState.AuthenticationFailed _, PaymentState.Expired _ ->
                Optional.of(OfPayment.SESSION_NOT_FOUND);
            case PaymentState.Approving _, PaymentState.NetCancelling _ -> Optional.of(OfPayment.IN_PROGRESS);
            case PaymentState.Taken _, PaymentState.Declined _, PaymentState.NetCancelled _ ->
                Optional.of(OfPayment.ALREADY_PROCESSED);
        };
    }

    private PaymentResult<Payment> approved(
            Merchant merchant, PaymentIn<Authenticated> held, KeyedCall<PaymentResult<Payment>> keyed) {
        PaymentResult<Payment> result = approval.approve(merchant, held, keyed);
        return result.equals(OVERTAKEN) ? overtakenBy(merchant, held.payment().key()) : result;
    }

    /** Another caller was faster: the sweep, another confirm, or the shop that opened the order again. */
    private PaymentResult<Payment> overtakenBy(Merchant merchant, PaymentKey key) {
        return payments.byKey(merchant.id(), key)
                .flatMap(now -> standing(now.state()))
                .<PaymentResult<Payment>>map(PaymentResult.Rejected::new)
                .orElse(OVERTAKEN);
    }

    private Optional<Rejection> rejection(Payment payment, String orderId, long amountWon) {
        if (payment.isOverdue(clock.instant())) {
            return Optional.of(OfPayment.SESSION_NOT_FOUND);
        }
        if (!payment.order().orderId().value().equals(orderId)) {
            return Optional.of(new Rejection.Field("orderId", FieldReason.NOT_AS_OPENED));
        }
        return payment.order().amount().won() == amountWon
                ? Optional.empty()
                : Optional.of(new Rejection.Field("amount", FieldReason.NOT_AS_OPENED));
    }
}
