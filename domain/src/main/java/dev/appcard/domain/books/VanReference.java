package dev.appcard.domain.books;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalAttempt;
import org.jspecify.annotations.Nullable;

/**
 * By what the VAN's books name a movement. A cancel names the approval that it gives back.
 *
 * @param storeId null in attempts of versions that did not keep it: then the merchant's own
 * @param transactionNumber the VAN's (거래고유번호); null where its answer was never read
 * @param approvalNumber the issuer's (승인번호); null likewise
 */
public record VanReference(
        String orderNumber,
        @Nullable String storeId,
        @Nullable String transactionNumber,
        @Nullable String approvalNumber) {

    static VanReference of(ApprovalAttempt attempt, Approval approval) {
        return new VanReference(
                attempt.orderNumber().value(),
                attempt.storeId(),
                approval.transactionNumber(),
                approval.approvalNumber());
    }

    static VanReference unheard(ApprovalAttempt attempt) {
        return new VanReference(attempt.orderNumber().value(), attempt.storeId(), null, null);
    }
}
