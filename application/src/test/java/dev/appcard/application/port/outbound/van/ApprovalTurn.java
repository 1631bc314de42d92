package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.DeclineReason;
import org.jspecify.annotations.Nullable;

/**
 * What a test has lined up for one approval.
 *
 * @param fault null where the VAN decides by itself
 * @param reason of the decline, where the VAN is to decline
 */
record ApprovalTurn(@Nullable ApprovalFault fault, DeclineReason reason) {

    static final ApprovalTurn UNDISTURBED = new ApprovalTurn(null, DeclineReason.OTHER);

    static ApprovalTurn of(ApprovalFault fault) {
        return new ApprovalTurn(
                fault, fault == ApprovalFault.OTC_USED ? DeclineReason.ALREADY_USED : DeclineReason.OTHER);
    }

    static ApprovalTurn declined(DeclineReason reason) {
        return new ApprovalTurn(ApprovalFault.DECLINED, reason);
    }

    /** Whatever the VAN decides, its answer is lost. */
    ApprovalTurn withoutAnswer() {
        return new ApprovalTurn(ApprovalFault.ANSWER_LOST, reason);
    }
}
