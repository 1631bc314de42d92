package dev.appcard.application.port.inbound.recovery;

import dev.appcard.domain.approval.OrderNumber;

/** The VAN's approval comes when no call waits for it any more: its adapter tells the core, which listens here. */
public interface LateApprovalListener {

    /** Returns at once; an attempt that had been given up is net-cancelled once more. Its payment has ended and stays so. */
    void heard(OrderNumber attempt);
}
