package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.store.Merchants;
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
    private final Merchants merchants;
    private final AuthenticatedApproval approval;
    private final InstantSource clock;

    @Inject
    public AutomaticApprovalService(
            Payments payments, Merchants merchants, AuthenticatedApproval approval, InstantSource clock) {
        this.payments = payments;
        this.merchants = merchants;
        this.approval = approval;
        this.clock = clock;
    }

    public void approve(PaymentKey key) {
        payments.find(key)
                .filter(payment -> !payment.isOverdue(clock.instant()))
                .ifPresent(payment -> {
                    if (payment.state() instanceof Authenticated held) {
                        approval.approve(merchants.require(payment.order().merchantId()), payment.in(held));
                    }
                });
    }
}
