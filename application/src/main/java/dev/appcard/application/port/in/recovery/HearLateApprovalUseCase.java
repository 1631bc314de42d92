package dev.appcard.application.port.in.recovery;

import dev.appcard.domain.approval.OrderNumber;

/** The VAN says "approved" when nobody waits for it any more: whoever hears it has to tell. */
public interface HearLateApprovalUseCase {

    /** Returns at once; if the attempt had been given up, its net cancel is taken up anew until the VAN confirms it. */
    void heard(OrderNumber attempt);
}
