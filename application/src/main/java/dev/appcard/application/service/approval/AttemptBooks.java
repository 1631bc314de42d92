package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.van.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;

/** The two commits around an approval. */
interface AttemptBooks {

    /** Commits that the attempt is under way. Unless it says {@link Begun}, nothing may be sent. */
    Beginning begin(ApprovalAttempt attempt);

    /** @return false when somebody else has ended the attempt: nothing is stored then */
    boolean end(Payment approving, Payment settled, ApprovalOutcome outcome);

    /** What came of beginning. */
    sealed interface Beginning {}

    record Begun(Payment approving, PaymentMethod means) implements Beginning {}

    record KeptBack(ApprovalResult why) implements Beginning {}
}
