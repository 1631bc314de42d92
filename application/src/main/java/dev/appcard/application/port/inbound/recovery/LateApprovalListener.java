package dev.appcard.application.port.inbound.recovery;

import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.recovery.ApprovalReference;
import org.jspecify.annotations.Nullable;

/** The VAN's approval comes when no call waits for it any more: its adapter tells the core, which listens here. */
public interface LateApprovalListener {

    /**
     * Remembers it durably, so that the VAN is told soon to undo an attempt that had been given up. Its payment has ended
     * and stays so. May wait for a moment.
     *
     * @param approval null where the answer's numbers cannot be read
     */
    void heard(OrderNumber attempt, @Nullable ApprovalReference approval);
}
