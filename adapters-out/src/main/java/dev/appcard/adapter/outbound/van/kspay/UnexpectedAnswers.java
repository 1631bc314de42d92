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
    void listen(VanConnection connection, RequestHead request) {
        if (request.isApproval()) {
            connection.closeButListen(frame -> hear(frame, request));
        }
    }

    private void hear(byte[] frame, RequestHead request) {
        lateAnswers.late(request.orderNumber(), summary(frame));
        if (saysApproved(frame, request)) {
            lateAnswers.approved(request.orderNumber());
        }
    }

    private static boolean saysApproved(byte[] frame, RequestHead request) {
        try {
            AnswerTelegram answer = AnswerTelegram.read(frame);
            return answer.answers(request) && answer.result() == AnswerStatus.DONE;
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
