package dev.appcard.application.port.out.van;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.Doubt;

/** What became of an approval that was sent. Whatever is not certain is {@link Unknown}. */
public sealed interface ApprovalOutcome {

    record Approved(Approval approval) implements ApprovalOutcome {}

    record Declined(Decline decline) implements ApprovalOutcome {}

    record Unknown(Doubt doubt) implements ApprovalOutcome {}
}
