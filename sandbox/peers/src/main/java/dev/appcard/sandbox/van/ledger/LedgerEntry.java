package dev.appcard.sandbox.van.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One approval attempt that reached the books, approved or declined, and what was cancelled of it.
 *
 * @param approvalType {@code 1000} or {@code 1300}
 * @param amount won asked for
 * @param requestDay day of the request's RequestDate
 * @param tradeDate Korean day of booking
 * @param tradeTime HHmmss of booking
 * @param approvalNo 8 digits, empty where declined
 * @param declineCode empty where approved
 * @param cardNo with its last 4 as XXXX, empty where the telegram did not ask for it
 * @param storeCode MerchantNo: the shop's number at the card company
 */
public record LedgerEntry(
        String storeId,
        String orderNumber,
        String transactionNo,
        String approvalType,
        int amount,
        int installment,
        LocalDate requestDay,
        LocalDate tradeDate,
        String tradeTime,
        String approvalNo,
        String declineCode,
        CardCompany company,
        String cardNo,
        String storeCode,
        String userName,
        String email,
        String phoneNo,
        String goodName,
        List<LedgerCancel> cancels) {

    public LedgerEntry {
        cancels = List.copyOf(cancels);
    }

    /** Where the entry stands. */
    public enum Status {
        APPROVED,
        DECLINED,
        PARTIAL_CANCELLED,
        CANCELLED
    }

    public boolean approved() {
        return declineCode.isEmpty();
    }

    public int cancelledAmount() {
        return cancels.stream().mapToInt(LedgerCancel::amount).sum();
    }

    /** Approved less cancelled; 0 where declined. */
    public int balance() {
        return approved() ? amount - cancelledAmount() : 0;
    }

    public Status status() {
        if (!approved()) {
            return Status.DECLINED;
        }
        if (cancels.isEmpty()) {
            return Status.APPROVED;
        }
        return balance() == 0 ? Status.CANCELLED : Status.PARTIAL_CANCELLED;
    }

    /** The part of the order number before its last {@code -}: the gateway's payment key. */
    public String paymentKey() {
        return PaymentKeys.of(orderNumber);
    }

    OrderKey key() {
        return new OrderKey(storeId, orderNumber);
    }

    LedgerEntry with(LedgerCancel cancel) {
        var more = new ArrayList<>(cancels);
        more.add(cancel);
        return new LedgerEntry(
                storeId,
                orderNumber,
                transactionNo,
                approvalType,
                amount,
                installment,
                requestDay,
                tradeDate,
                tradeTime,
                approvalNo,
                declineCode,
                company,
                cardNo,
                storeCode,
                userName,
                email,
                phoneNo,
                goodName,
                more);
    }
}
