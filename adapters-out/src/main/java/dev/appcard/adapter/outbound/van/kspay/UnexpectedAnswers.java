package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.LateAnswers;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.transport.VanConnection;

/** Passes on an answer that comes too late, and bytes behind an answer. */
final class UnexpectedAnswers {

    private final LateAnswers lateAnswers;

    UnexpectedAnswers(LateAnswers lateAnswers) {
        this.lateAnswers = lateAnswers;
    }

    void surplus(String reference) {
        lateAnswers.surplus(reference);
    }

    /** For approvals only: a cancel that is late has done no harm, and is repeated. */
    void listen(VanConnection connection, ExpectedAnswer expected) {
        if (expected.isApproval()) {
            connection.closeButListen(frame -> hear(frame, expected));
        }
    }

    private void hear(byte[] frame, ExpectedAnswer expected) {
        lateAnswers.late(expected.orderNumber(), summary(frame));
        if (saysApproved(frame, expected)) {
            lateAnswers.approved(expected.orderNumber());
        }
    }

    private static boolean saysApproved(byte[] frame, ExpectedAnswer expected) {
        try {
            AnswerTelegram answer = AnswerTelegram.read(frame);
            return answer.answers(expected) && answer.result() == AnswerStatus.DONE;
        } catch (TelegramFormatException unreadable) {
            return false;
        }
    }

    private static String summary(byte[] frame) {
        try {
            return AnswerTelegram.read(frame).summary();
        } catch (TelegramFormatException unreadable) {
            return "unreadable: " + unreadable.getMessage();
        }
    }
}
