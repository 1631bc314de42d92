package dev.appcard.application.port.inbound.recovery;

import dev.appcard.domain.approval.OrderNumber;

/** The VAN says "approved" when nobody waits for it any more: its adapter has to tell the core, which listens here. */
public interface LateApprovalListener {

    /** Returns at once; an attempt that had been given up is net-cancelled once more. Its payment has ended and stays so. */
    void heard(OrderNumber attempt);
}
