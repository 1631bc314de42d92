package dev.appcard.domain.approval;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The VAN's approval.
 *
 * @param transactionNumber the VAN's id of it (거래고유번호), which a cancel names
 * @param approvalNumber the issuer's (승인번호), at most 8 characters for merchants
 * @param tradeDate the VAN's business date, Korean
 * @param approvedAt the VAN's date and time
 * @param issuerCode the VAN's code of the issuer, as it came
 * @param acquirerCode the VAN's code of the acquirer, as it came
 * @param issuerName what the VAN calls the issuer (Message1); empty where it does not say, and in approvals of earlier versions
 * @param maskedCardNumber safe to show
 * @param merchantNumber the issuer's number of the merchant
 */
public record Approval(
        String transactionNumber,
        String approvalNumber,
        LocalDate tradeDate,
        Instant approvedAt,
        String issuerCode,
        String acquirerCode,
        String issuerName,
        String maskedCardNumber,
        String merchantNumber) {}
