package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.ANSWER;
import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.HEADER;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.telegram.TelegramReader;
import java.util.OptionalLong;

/**
 * An answer that could be read. Values are as they came, without padding; what they are held against is the business of
 * those who ask for approvals and cancels.
 *
 * @param maskedCardNumber at most the first 6 digits, the rest stars
 * @param amount empty where the VAN names none
 */
record AnswerTelegram(
        Echo echo, String approvalType, Verdict verdict, Trade trade, String maskedCardNumber, OptionalLong amount) {

    /** What the header repeats of the request's. */
    record Echo(String storeId, String orderNumber) {}

    /**
     * What the VAN says.
     *
     * @param status as it came, for logs; see {@link #result()}
     * @param code AuthNo: the approval number, or the error code where refused
     */
    record Verdict(String status, String code, String firstMessage, String secondMessage) {}

    /**
     * What it booked, and with whom.
     *
     * @param merchantNumber blank from an older peer
     */
    record Trade(
            String transactionNumber,
            String date,
            String time,
            String issuerCode,
            String acquirerCode,
            String merchantNumber) {}

    /**
     * Reads a whole frame. A Length that stops short of the body's end is an older peer's, read as far as it goes; the
     * fields up to Amount are needed.
     *
     * @throws TelegramFormatException when it cannot be read
     */
    static AnswerTelegram read(byte[] frame) {
        TelegramReader header = new TelegramReader(HEADER, frame);
        AnswerFrame.check(header, frame.length);
        TelegramReader body = new TelegramReader(ANSWER, frame);
        AnswerTelegram answer = new AnswerTelegram(
                new Echo(header.code("StoreId"), header.code("OrderNumber")),
                body.code("ApprovalType"),
                new Verdict(body.code("Status"), body.code("AuthNo"), body.text("Message1"), body.text("Message2")),
                trade(body),
                CardNumberMask.mask(body.secret("CardNo")),
                amount(body));
        AnswerFrame.checkEnd(frame);
        return answer;
    }

    private static Trade trade(TelegramReader body) {
        return new Trade(
                body.code("TransactionNo"),
                body.code("TradeDate"),
                body.code("TradeTime"),
                body.code("IssCode"),
                body.code("AquCode"),
                body.codeIfSent("MerchantNo"));
    }

    AnswerStatus result() {
        return AnswerStatus.of(verdict.status());
    }

    /** Whether it is the answer to this request. A request without an order number is known by other means. */
    boolean answers(ExpectedAnswer expected) {
        boolean sameOrder =
                expected.orderNumber().isEmpty() || expected.orderNumber().equals(echo.orderNumber());
        return sameOrder && expected.storeId().equals(echo.storeId());
    }

    /** For logs: no secret, no text of the VAN's. */
    String summary() {
        return "type=" + approvalType + " status=" + verdict.status() + " code=" + verdict.code();
    }

    private static OptionalLong amount(TelegramReader body) {
        return body.code("Amount").isBlank() ? OptionalLong.empty() : OptionalLong.of(body.number("Amount"));
    }
}
