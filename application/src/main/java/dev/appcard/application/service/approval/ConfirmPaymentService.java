package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.Rejection.FieldReason;
import dev.appcard.application.port.inbound.Rejection.OfPayment;
import dev.appcard.application.port.inbound.approval.ConfirmPaymentUseCase;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class ConfirmPaymentService implements ConfirmPaymentUseCase {

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
    public PaymentResult<Payment> confirm(Merchant merchant, PaymentKey key, String orderId, long amountWon) {
        return payments.byKey(merchant.id(), key)
                .map(payment -> confirm(merchant, payment, orderId, amountWon))
                .orElseGet(() -> new PaymentResult.Rejected<>(OfPayment.NOT_FOUND));
    }

    private PaymentResult<Payment> confirm(Merchant merchant, Payment payment, String orderId, long amountWon) {
        return switch (payment.state()) {
            case PaymentState.Unauthenticated _, PaymentState.AuthenticationFailed _, PaymentState.Expired _ ->
                new PaymentResult.Rejected<>(OfPayment.SESSION_NOT_FOUND);
            case PaymentState.Authenticated held ->
                rejection(payment, orderId, amountWon)
                        .<PaymentResult<Payment>>map(PaymentResult.Rejected::new)
                        .orElseGet(() -> approval.approve(merchant, payment.in(held)));
            case PaymentState.Approving _, PaymentState.NetCancelling _ ->
                new PaymentResult.Rejected<>(OfPayment.IN_PROGRESS);
            case PaymentState.Approved _,
                    PaymentState.Cancelling _,
                    PaymentState.Cancelled _,
                    PaymentState.Declined _,
                    PaymentState.NetCancelled _ -> new PaymentResult.Rejected<>(OfPayment.ALREADY_PROCESSED);
        };
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
