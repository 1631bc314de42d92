package dev.appcard.adapter.inbound.schedule;

import dev.appcard.application.port.inbound.recovery.RecoverDuePaymentsUseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sweep over the payments that are due. Never throws: a schedule that meets an exception would stop for good. */
final class PaymentSweep implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentSweep.class);

    private final RecoverDuePaymentsUseCase recoverDuePayments;

    PaymentSweep(RecoverDuePaymentsUseCase recoverDuePayments) {
        this.recoverDuePayments = recoverDuePayments;
    }

    @Override
    public void run() {
        try {
            recoverDuePayments.recoverDue();
        } catch (RuntimeException | Error failed) {
            LOG.error("payments that are due could not be settled; the next sweep tries again", failed);
        }
    }
}
