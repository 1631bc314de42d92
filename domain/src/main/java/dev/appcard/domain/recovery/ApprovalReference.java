package dev.appcard.domain.recovery;

import java.time.LocalDate;

/**
 * By which an ordinary cancel names an approval.
 *
 * @param transactionNumber the VAN's id of it (거래고유번호)
 * @param tradeDate the VAN's business date, Korean
 */
public record ApprovalReference(String transactionNumber, LocalDate tradeDate) {}
