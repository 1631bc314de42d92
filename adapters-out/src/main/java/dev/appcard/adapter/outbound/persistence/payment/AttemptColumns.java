package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.OrderNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one approval that was sent.
 *
 * @param storeId null where a version before this column sent it
 */
@Embeddable
record AttemptColumns(
        @Column(name = "attempt_order_number") String orderNumber,
        @Column(name = "attempt_store_id") @Nullable String storeId,
        @Column(name = "attempt_started_at") Instant startedAt,
        @Column(name = "attempt_answer_due_at") Instant answerDueAt) {

    static AttemptColumns of(ApprovalAttempt attempt) {
        return new AttemptColumns(
                attempt.orderNumber().value(), attempt.storeId(), attempt.startedAt(), attempt.answerDueAt());
    }

    ApprovalAttempt toDomain() {
        return new ApprovalAttempt(new OrderNumber(orderNumber), storeId, startedAt, answerDueAt);
    }
}
