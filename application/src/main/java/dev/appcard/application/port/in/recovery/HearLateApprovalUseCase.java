package dev.appcard.application.port.in.recovery;

import dev.appcard.domain.approval.OrderNumber;

/** The VAN says "approved" when nobody waits for it any more: whoever hears it has to tell. */
public interface HearLateApprovalUseCase {

    /** Returns at once; an attempt that had been given up is net-cancelled once more. Its payment has ended and stays so. */
    void heard(OrderNumber attempt);
}
