package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.van.ApprovalOutcome;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Approving;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Has a payment approved whose buyer has authenticated: its OTC is spent by the commit before the first byte. */
@Singleton
public class ApprovalService {

    private final ApprovalSender sender;
    private final ApprovalOrders orders;
    private final PaymentMoves moves;
    private final InstantSource clock;

    @Inject
    public ApprovalService(ApprovalSender sender, ApprovalOrders orders, PaymentMoves moves, InstantSource clock) {
        this.sender = sender;
        this.orders = orders;
        this.moves = moves;
        this.clock = clock;
    }

    public ApprovalResult approve(Payment payment, Authenticated held) {
        return sender.send(orders.of(payment, held, clock.instant()), new Books(payment, held));
    }

    private final class Books implements AttemptBooks {

        private final Payment payment;
        private final Authenticated held;

        Books(Payment payment, Authenticated held) {
            this.payment = payment;
            this.held = held;
        }

        @Override
        public Beginning begin(ApprovalAttempt attempt) {
            if (payment.isOverdue(clock.instant())) {
                return new KeptBack(new ApprovalResult.NotSent());
            }
            Payment approving = payment.to(new Approving(held.means(), attempt));
            return moves.move(payment, approving)
                    ? new Begun(approving, held.means())
                    : new KeptBack(new ApprovalResult.Overtaken());
        }

        @Override
        public boolean end(Payment approving, Payment settled, ApprovalOutcome outcome) {
            return moves.move(approving, settled);
        }
    }
}
