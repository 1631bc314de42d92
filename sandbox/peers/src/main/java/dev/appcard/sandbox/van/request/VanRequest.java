package dev.appcard.sandbox.van.request;

import dev.appcard.sandbox.van.telegram.Frame;
import java.time.LocalDate;

/** What a telegram asks the VAN for. */
public sealed interface VanRequest {
    Frame frame();

    /**
     * An approval.
     *
     * @param approvalType {@code 1000}, or {@code 1300} with password digits and birth date
     * @param installment months, 0 for at once
     * @param amount won
     * @param passwordDigits Passwd, as sent
     * @param birthDate LastIdNum, as sent
     * @param cardSendType {@code 2} asks for the masked card number
     * @param filler with its blanks on the left
     * @param authType {@code I}, {@code M} or a blank
     */
    record Approval(
            Frame frame,
            RequestHeader header,
            String approvalType,
            int installment,
            int amount,
            Secret passwordDigits,
            Secret birthDate,
            String currency,
            String cardSendType,
            String filler,
            String authType,
            PaymentMethod method)
            implements VanRequest {}

    /**
     * A cancel.
     *
     * @param orderNumber the body's, only with {@link CancelType#BY_ORDER_NUMBER}
     * @param amount won, only with {@link CancelType#PARTIAL}
     * @param runningNumber of the partial cancel
     */
    record Cancel(
            Frame frame,
            RequestHeader header,
            String approvalType,
            CancelType type,
            String transactionNo,
            LocalDate tradeDate,
            String orderNumber,
            int amount,
            int runningNumber)
            implements VanRequest {}

    /** A telegram with a readable header and nothing else to rely on; {@code fault} names the field. */
    record Malformed(Frame frame, String fault) implements VanRequest {}
}
