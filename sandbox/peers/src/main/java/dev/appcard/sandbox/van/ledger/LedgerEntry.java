package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.request.RequestHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One approval attempt in the ledger, approved or declined, and what was cancelled of it. */
public record LedgerEntry(
        RequestHeader header, Charge charge, Booking booking, ChargedCard card, List<LedgerCancel> cancels) {
    /**
     * What was asked for.
     *
     * @param approvalType {@code 1000} or {@code 1300}
     * @param amount won
     * @param installment months, 0 for at once
     */
    public record Charge(String approvalType, int amount, int installment, PayType payType) {}

    /**
     * What the VAN decided.
     *
     * @param tradeDate Korean day of booking
     * @param tradeTime HHmmss of booking
     * @param approvalNo 8 digits, empty where declined
     * @param declineCode empty where approved
     */
    public record Booking(
            String transactionNo, LocalDate tradeDate, String tradeTime, String approvalNo, String declineCode) {}

    /**
     * What was charged.
     *
     * @param number with its last 4 as XXXX, empty where the telegram did not ask for it
     * @param storeCode MerchantNo: the shop's number at the card company
     */
    public record ChargedCard(CardCompany company, String number, String storeCode) {}

    public LedgerEntry {
        cancels = List.copyOf(cancels);
    }

    /** What became of the attempt. */
    public enum Status {
        APPROVED,
        DECLINED,
        PARTIAL_CANCELLED,
        CANCELLED
    }

    public boolean approved() {
        return booking.declineCode().isEmpty();
    }

    public int cancelledAmount() {
        return cancels.stream().mapToInt(LedgerCancel::amount).sum();
    }

    /** Approved less cancelled; 0 where declined. */
    public int balance() {
        return approved() ? charge.amount() - cancelledAmount() : 0;
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
        return PaymentKeys.of(header.orderNumber());
    }

    OrderKey key() {
        return new OrderKey(header.storeId(), header.orderNumber());
    }

    LedgerEntry with(LedgerCancel cancel) {
        var more = new ArrayList<>(cancels);
        more.add(cancel);
        return new LedgerEntry(header, charge, booking, card, more);
    }
}
