package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.ANSWER;
import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.HEADER;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.telegram.TelegramReader;
import java.util.Arrays;
import java.util.OptionalInt;

/** The frame of an answer: its header, and that its length is right. */
final class AnswerFrame {

    private static final int LENGTH_DIGITS = 4;
    private static final int ENC_DATA_LENGTH_DIGITS = 5;

    private AnswerFrame() {}

    /** @throws TelegramFormatException when the header is none of an answer */
    static void check(TelegramReader header, int frameLength) {
        require(header.number("Length") == frameLength - LENGTH_DIGITS, "Length", "does not fit the frame");
        require(header.code("EncType").equals(KspayHeader.PLAIN), "EncType", "not plain");
        require(header.code("ApprovalCount").equals(KspayHeader.ONE), "ApprovalCount", "not 1");
    }

    /**
     * EncData is there exactly when AuthType is not blank.
     *
     * @throws TelegramFormatException when the answer is longer or shorter than it says
     */
    static void checkEnd(byte[] frame) {
        if (frame.length < ANSWER.end()) {
            return;
        }
        boolean hasEncData = !new TelegramReader(ANSWER, frame).code("AuthType").isBlank();
        int end = hasEncData ? ANSWER.end() + encDataWidth(frame) : ANSWER.end();
        if (frame.length != end) {
            throw TelegramFormatException.of(ANSWER, "AuthType", "EncData behind it does not fit the frame");
        }
    }

    private static int encDataWidth(byte[] frame) {
        int from = ANSWER.end();
        OptionalInt length = number(Arrays.copyOfRange(frame, from, from + ENC_DATA_LENGTH_DIGITS));
        return ENC_DATA_LENGTH_DIGITS
                + length.orElseThrow(
                        () -> TelegramFormatException.of(ANSWER, "AuthType", "EncData behind it has no length"));
    }

    private static OptionalInt number(byte[] digits) {
        int number = 0;
        for (byte digit : digits) {
            if (digit < '0' || digit > '9') {
                return OptionalInt.empty();
            }
            number = 10 * number + (digit - '0');
        }
        return OptionalInt.of(number);
    }

    private static void require(boolean condition, String field, String problem) {
        if (!condition) {
            throw TelegramFormatException.of(HEADER, field, problem);
        }
    }
}
