package dev.appcard.sandbox.van;

import static dev.appcard.sandbox.van.Bytes.concat;
import static dev.appcard.sandbox.van.Bytes.framed;
import static dev.appcard.sandbox.van.Bytes.x;

/** A cancel request by hand, laid out row by row as the description has it. */
final class Cancel {
    String resend = "0";
    String requestDate = "20261121101600";
    String storeId = "2999199999";
    String approvalType = "1010";
    String cancelType = "0";
    String transactionNo = "";
    String tradeDate = "20261121";
    String orderNumber = "";
    String cancelData = "";

    static Cancel ofTransaction(String transactionNo) {
        var cancel = new Cancel();
        cancel.transactionNo = transactionNo;
        return cancel;
    }

    /** The net cancel: no transaction number, the request's day. */
    static Cancel ofOrder(String orderNumber) {
        var cancel = new Cancel();
        cancel.cancelType = "1";
        cancel.orderNumber = orderNumber;
        return cancel;
    }

    static Cancel part(String transactionNo, int amount, int runningNumber) {
        Cancel cancel = ofTransaction(transactionNo);
        cancel.cancelType = "3";
        cancel.cancelData = "%09d%02d".formatted(amount, runningNumber);
        return cancel;
    }

    Cancel tradeDate(String day) {
        tradeDate = day;
        return this;
    }

    Cancel at(String moment) {
        requestDate = moment;
        return this;
    }

    Cancel resend(String flag) {
        resend = flag;
        return this;
    }

    byte[] bytes() {
        return framed(concat(
                x("0", 1),
                x("0603", 4),
                x("00", 2),
                x(resend, 1),
                x(requestDate, 14),
                x(storeId, 10),
                x("", 50),
                x("", 50),
                x("", 13),
                x("", 50),
                x("0", 1),
                x("", 50),
                x("K", 1),
                x("1", 1),
                x("", 12),
                x("1", 1),
                x("", 35),
                x(approvalType, 4),
                x(cancelType, 1),
                x(transactionNo, 12),
                x(tradeDate, 8),
                x(orderNumber, 50),
                x(cancelData, 42),
                x("", 1),
                x("", 32)));
    }
}
