package dev.appcard.domain.approval;

import dev.appcard.domain.secret.VanBillingKey;
import org.jspecify.annotations.Nullable;

/** The outcome of an approval that was sent. Everything that is not certain is {@link Unknown}. */
public sealed interface ApprovalOutcome {

    /** @param billingKey where one was asked for and the VAN gave it; to be closed once it is sealed */
    record Approved(Approval approval, @Nullable VanBillingKey billingKey) implements ApprovalOutcome {

        public Approved(Approval approval) {
            this(approval, null);
        }
    }

    record Declined(Decline decline) implements ApprovalOutcome {}

    record Unknown(UnknownReason unknownReason) implements ApprovalOutcome {}
}
