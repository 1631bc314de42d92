package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.LateAnswers;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.transport.VanConnection;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        approvedIn(frame, expected)
                .ifPresent(answer -> lateAnswers.approved(expected.orderNumber(), referenceOf(answer.trade())));
    }

    private static Optional<AnswerTelegram> approvedIn(byte[] frame, ExpectedAnswer expected) {
        try {
            AnswerTelegram answer = AnswerTelegram.read(frame);
            return answer.answers(expected) && answer.result() == AnswerStatus.DONE
                    ? Optional.of(answer)
                    : Optional.empty();
        } catch (TelegramFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Money has moved even where its number cannot be read; then the order number has to do. */
    private static @Nullable ApprovalReference referenceOf(AnswerTelegram.Trade trade) {
        try {
            LocalDate date = KspayTime.parse(trade.date(), trade.time()).toLocalDate();
            return trade.transactionNumber().isBlank() ? null : new ApprovalReference(trade.transactionNumber(), date);
        } catch (TelegramFormatException unreadable) {
            return null;
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
