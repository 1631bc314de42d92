package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.recovery.NetCancelOutcome;

/**
 * The VAN, which carries approvals to the issuers. Never throws for anything that the VAN or the network does: every
 * outcome is a value. Must be called outside of any transaction; blocks, within the limits that are set for it.
 */
public interface VanGateway {

    /** Lays out the approval and connects. Nothing is sent: the caller commits the attempt first, then sends. */
    VanLine<ApprovalOutcome> openApproval(ApprovalOrder order);

    /** The same for a cancel of an approval that is known. */
    VanLine<CancelOutcome> openCancel(CancelOrder order);

    /** Undoes an approval attempt, whatever its outcome (망취소). May be called any number of times. */
    NetCancelOutcome netCancel(NetCancelOrder order);
}
