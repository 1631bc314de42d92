package dev.appcard.sandbox.van.request;

import dev.appcard.sandbox.van.telegram.Frame;
import java.time.LocalDate;

/** What a telegram asks the VAN for. */
public sealed interface VanRequest {
    Frame frame();

    /**
     * An approval.
     *
     * @param cardSendType {@code 2} asks for the masked card number
     * @param filler with its blanks on the left
     */
    record Approval(
            Frame frame,
            RequestHeader header,
            Terms terms,
            PersonalData personalData,
            String cardSendType,
            String filler,
            PaymentMethod method)
            implements VanRequest {}

    /**
     * What is to be approved.
     *
     * @param approvalType {@code 1000}, or {@code 1300} with password digits and birth date
     * @param installment months, 0 for at once
     * @param amount won
     */
    record Terms(String approvalType, int installment, int amount, String currency) {}

    /**
     * What a payment by card number is checked by.
     *
     * @param passwordDigits Passwd, as sent
     * @param birthDate LastIdNum, as sent
     */
    record PersonalData(Secret passwordDigits, Secret birthDate) {}

    /** A cancel. */
    record Cancel(Frame frame, RequestHeader header, CancelType type, Original original, Part part)
            implements VanRequest {}

    /**
     * Which approval a cancel is of.
     *
     * @param orderNumber the body's, only with {@link CancelType#BY_ORDER_NUMBER}
     */
    record Original(String transactionNo, LocalDate tradeDate, String orderNumber) {}

    /**
     * What part of it, only with {@link CancelType#PARTIAL}.
     *
     * @param amount won
     */
    record Part(int amount, int runningNumber) {
        static final Part NONE = new Part(0, 0);
    }

    /** A telegram with a readable header and nothing else to rely on; {@code fault} names the field. */
    record Malformed(Frame frame, String fault) implements VanRequest {}
}
