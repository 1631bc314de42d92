package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.approval.Approval;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The VAN's approval. */
@Embeddable
record ApprovalColumns(
        @Column(name = "approval_transaction") String transactionNumber,
        @Column(name = "approval_number") String approvalNumber,
        @Column(name = "approval_trade_date") LocalDate tradeDate,
        @Column(name = "approval_at") Instant approvedAt,
        @Column(name = "approval_issuer_code") String issuerCode,
        @Column(name = "approval_acquirer_code") String acquirerCode,
        @Column(name = "approval_issuer_name") @Nullable String issuerName,
        @Column(name = "approval_card_number") String maskedCardNumber,
        @Column(name = "approval_merchant_number") String merchantNumber) {

    static ApprovalColumns of(Approval approval) {
        return new ApprovalColumns(
                approval.transactionNumber(),
                approval.approvalNumber(),
                approval.tradeDate(),
                approval.approvedAt(),
                approval.issuerCode(),
                approval.acquirerCode(),
                approval.issuerName(),
                approval.maskedCardNumber(),
                approval.merchantNumber());
    }

    Approval toDomain() {
        return new Approval(
                transactionNumber,
                approvalNumber,
                tradeDate,
                approvedAt,
                issuerCode,
                acquirerCode,
                Objects.requireNonNullElse(issuerName, ""),
                maskedCardNumber,
                merchantNumber);
    }
}
