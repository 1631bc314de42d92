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
 * @param orderNumber as echoed in the header
 * @param status as it came, for logs; see {@link #result()}
 * @param code AuthNo: the approval number, or the error code where refused
 * @param maskedCardNumber at most the first 6 digits, the rest stars
 * @param amount empty where the VAN names none
 * @param merchantNumber blank from an older peer
 */
record AnswerTelegram(
        String storeId,
        String orderNumber,
        String approvalType,
        String transactionNumber,
        String status,
        String tradeDate,
        String tradeTime,
        String issuerCode,
        String acquirerCode,
        String code,
        String firstMessage,
        String secondMessage,
        String maskedCardNumber,
        OptionalLong amount,
        String merchantNumber) {

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
                header.code("StoreId"),
                header.code("OrderNumber"),
                body.code("ApprovalType"),
                body.code("TransactionNo"),
                body.code("Status"),
                body.code("TradeDate"),
                body.code("TradeTime"),
                body.code("IssCode"),
                body.code("AquCode"),
                body.code("AuthNo"),
                body.text("Message1"),
                body.text("Message2"),
                CardNumberMask.mask(body.secret("CardNo")),
                amount(body),
                body.codeIfSent("MerchantNo"));
        AnswerFrame.checkEnd(frame);
        return answer;
    }

    AnswerStatus result() {
        return AnswerStatus.of(status);
    }

    /** Whether it is the answer to this request. A request without an order number is known by other means. */
    boolean answers(RequestHead request) {
        boolean sameOrder =
                request.orderNumber().isEmpty() || request.orderNumber().equals(orderNumber);
        return sameOrder && request.storeId().equals(storeId);
    }

    /** For logs: no secret, no text of the VAN's. */
    String summary() {
        return "type=" + approvalType + " status=" + status + " code=" + code;
    }

    private static OptionalLong amount(TelegramReader body) {
        return body.code("Amount").isBlank() ? OptionalLong.empty() : OptionalLong.of(body.number("Amount"));
    }
}
