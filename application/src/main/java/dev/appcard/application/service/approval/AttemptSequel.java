package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.van.ApprovalOutcome;
import dev.appcard.domain.payment.Payment;

/** What an attempt's outcome brings with it, in the same commit. */
@FunctionalInterface
public interface AttemptSequel {

    AttemptSequel NONE = (settled, outcome) -> settled;

    /**
     * Runs in the unit of work that has just stored {@code settled}.
     *
     * @return the payment as it stands when this commit is done: {@code settled}, or where this has moved it on to
     */
    Payment store(Payment settled, ApprovalOutcome outcome);
}
