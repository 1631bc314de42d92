package dev.appcard.application.service.approval;

import dev.appcard.application.port.inbound.approval.ConfirmPaymentUseCase;
import dev.appcard.application.port.inbound.payment.ShowPaymentQuery;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import dev.appcard.domain.payment.PaymentState.Declined;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class ConfirmPaymentService implements ConfirmPaymentUseCase {

    private final ShowPaymentQuery payments;
    private final ApprovalService approvals;
    private final InstantSource clock;

    @Inject
    public ConfirmPaymentService(ShowPaymentQuery payments, ApprovalService approvals, InstantSource clock) {
        this.payments = payments;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public Outcome confirm(MerchantId merchant, PaymentKey key, String orderId, long amountWon) {
        return payments.byKey(merchant, key)
                .map(payment -> confirm(payment, orderId, amountWon))
                .orElseGet(NotFound::new);
    }

    private Outcome confirm(Payment payment, String orderId, long amountWon) {
        return switch (payment.state()) {
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> new SessionNotFound();
            case Authenticated held -> confirm(payment, held, orderId, amountWon);
            case PaymentState.Approving _, PaymentState.NetCancelling _ -> new InProgress();
            case PaymentState.Approved _,
                    PaymentState.Cancelling _,
                    PaymentState.Cancelled _,
                    Declined _,
                    PaymentState.NetCancelled _ -> new AlreadyProcessed();
        };
    }

    private Outcome confirm(Payment payment, Authenticated held, String orderId, long amountWon) {
        if (payment.isOverdue(clock.instant())) {
            return new SessionNotFound();
        }
        if (!payment.order().orderId().value().equals(orderId)) {
            return new Mismatch("orderId");
        }
        if (payment.order().amount().won() != amountWon) {
            return new Mismatch("amount");
        }
        return outcomeOf(approvals.approve(payment, held));
    }

    private static Outcome outcomeOf(ApprovalResult result) {
        return switch (result) {
            case ApprovalResult.Settled settled ->
                settled.payment().state() instanceof Declined declined
                        ? new Refused(settled.payment(), declined)
                        : new Confirmed(settled.payment());
            case ApprovalResult.InDoubt _ -> new OutcomeUnknown();
            case ApprovalResult.NotSent _ -> new VanUnreachable();
            case ApprovalResult.Overtaken _, ApprovalResult.KeptBack _ -> new InProgress();
        };
    }
}
