package dev.appcard.sandbox.van;

import static dev.appcard.sandbox.van.Bytes.concat;
import static dev.appcard.sandbox.van.Bytes.framed;
import static dev.appcard.sandbox.van.Bytes.x;

import java.util.concurrent.atomic.AtomicInteger;

/** An approval request by hand, laid out row by row as the description has it. */
final class Approval {
    private static final AtomicInteger NEXT = new AtomicInteger();

    String encType = "0";
    String version = "0603";
    String resend = "0";
    String requestDate = "20261121101500";
    String storeId = "2999199999";
    String orderNumber = "pay_test_key_%06d-1".formatted(NEXT.incrementAndGet());
    String userName = "홍길동";
    String email = "buyer@example.com";
    String goodName = "운동화";
    String phoneNo = "01012345678";
    String approvalType = "1000";
    String interestType = "1";
    String trackII = "%016d".formatted(7_000_000_000_000_000L + NEXT.get()) + "=8911";
    String installment = "00";
    String amount = "000050000";
    String passwd = "";
    String lastIdNum = "";
    String currency = "0";
    String cardSendType = "2";
    String filler = "            KBA";
    String authType = "";
    String mpiPositionType = "";
    String mpiReuseType = "";
    byte[] encData = new byte[0];

    String paymentKey() {
        return orderNumber.substring(0, orderNumber.lastIndexOf('-'));
    }

    String transactionDay() {
        return requestDate.substring(0, 8);
    }

    Approval orderNumber(String value) {
        orderNumber = value;
        return this;
    }

    Approval amount(int won) {
        amount = "%09d".formatted(won);
        return this;
    }

    Approval track(String value) {
        trackII = value;
        return this;
    }

    Approval filler(String value) {
        filler = value;
        return this;
    }

    Approval card(String number, String yyMM) {
        return track(number + "=" + yyMM).filler("");
    }

    /** Type 1300 with password digits and birth date. */
    Approval withPersonalData(String password, String birthDate) {
        approvalType = "1300";
        passwd = password;
        lastIdNum = birthDate;
        return this;
    }

    Approval mpi(String cavv, String xid, String eci) {
        return authenticated("M", concat(x("00082", 5), x(cavv, 40), x(xid, 40), x(eci, 2)));
    }

    Approval isp(String pgid, String sessionKey, String encrypted, String cardCode) {
        trackII = "";
        String data = pgid
                + "%04d".formatted(sessionKey.length())
                + sessionKey
                + "%04d".formatted(encrypted.length())
                + encrypted;
        byte[] code = x("%02d".formatted(cardCode.length()) + cardCode, 22);
        return authenticated("I", concat(x("%05d".formatted(data.length() + 22), 5), x(data, data.length()), code));
    }

    Approval resend(String flag) {
        resend = flag;
        return this;
    }

    private Approval authenticated(String type, byte[] data) {
        authType = type;
        mpiPositionType = "K";
        mpiReuseType = "N";
        filler = "";
        encData = data;
        return this;
    }

    byte[] header() {
        return concat(
                x(encType, 1),
                x(version, 4),
                x("00", 2),
                x(resend, 1),
                x(requestDate, 14),
                x(storeId, 10),
                x(orderNumber, 50),
                x(userName, 50),
                x("", 13),
                x(email, 50),
                x("0", 1),
                x(goodName, 50),
                x("K", 1),
                x("1", 1),
                x(phoneNo, 12),
                x("1", 1),
                x("", 35));
    }

    byte[] bytes() {
        return framed(concat(
                header(),
                x(approvalType, 4),
                x(interestType, 1),
                x(trackII, 40),
                x(installment, 2),
                x(amount, 9),
                x(passwd, 2),
                x(lastIdNum, 10),
                x(currency, 1),
                x("0", 1),
                x(cardSendType, 1),
                x("7", 1),
                x("", 40),
                x("127.0.0.1", 20),
                x("", 10),
                x(filler, 135),
                x(authType, 1),
                x(mpiPositionType, 1),
                x(mpiReuseType, 1),
                encData));
    }
}
