package dev.appcard.application.service.recovery;

import dev.appcard.application.port.inbound.recovery.LateApprovalListener;
import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.service.approval.LateApprovals;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.recovery.ApprovalReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * A net cancel may overtake its approval: the VAN knows no such order, and approves it afterwards. What is heard of it is
 * written down and is then due; nothing of it hangs on the thread that heard it.
 */
@Singleton
public class LateApprovalService implements LateApprovalListener {

    private final LateApprovals lateApprovals;
    private final Background background;

    @Inject
    public LateApprovalService(LateApprovals lateApprovals, Background background) {
        this.lateApprovals = lateApprovals;
        this.background = background;
    }

    @Override
    public void heard(OrderNumber attempt, @Nullable ApprovalReference approval) {
        background.runWhenFree(() -> lateApprovals.heard(attempt, approval));
    }
}
