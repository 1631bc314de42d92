package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Approves an {@code AUTOMATIC} payment as soon as its OTC is there. What does not get through, the sweep tries again. */
@Singleton
public class AutomaticApprovalService {

    private final Payments payments;
    private final ApprovalService approvals;
    private final InstantSource clock;

    @Inject
    public AutomaticApprovalService(Payments payments, ApprovalService approvals, InstantSource clock) {
        this.payments = payments;
        this.approvals = approvals;
        this.clock = clock;
    }

    public void approve(PaymentKey key) {
        payments.find(key)
                .filter(payment -> !payment.isOverdue(clock.instant()))
                .ifPresent(payment -> {
                    if (payment.state() instanceof Authenticated held) {
                        approvals.approve(payment, held);
                    }
                });
    }
}
