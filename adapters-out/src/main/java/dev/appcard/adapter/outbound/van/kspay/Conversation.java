package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.transport.Reception;
import dev.appcard.adapter.outbound.van.transport.VanConnection;
import dev.appcard.domain.approval.UnknownReason;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One request and its answer on a connection of its own. Neither outlives it: the request is zeroed once it is sent or
 * will not be, the answer once it is read.
 *
 * @param <T> the outcome
 */
final class Conversation<T> implements AutoCloseable {

    private final VanConnection connection;
    private final KspayRequest request;
    private final AnswerMeaning<T> meaning;
    private final TransactionGuard guard;
    private final UnexpectedAnswers unexpected;
    private final ConversationLog log;
    private final AtomicBoolean sent = new AtomicBoolean();

    /** @param reference order or transaction number, for logs */
    Conversation(
            VanConnection connection,
            KspayRequest request,
            String reference,
            AnswerMeaning<T> meaning,
            TransactionGuard guard,
            UnexpectedAnswers unexpected) {
        this.connection = connection;
        this.request = request;
        this.meaning = meaning;
        this.guard = guard;
        this.unexpected = unexpected;
        this.log = new ConversationLog(request.expected(), reference);
    }

    /** To be called once, outside of a transaction. The connection is closed afterwards. */
    T send(Duration answerTimeout) {
        guard.requireNoTransaction();
        if (!sent.compareAndSet(false, true)) {
            throw new IllegalStateException("a telegram is sent once");
        }
        try (this) {
            log.sending(request);
            return switch (connection.exchange(request.bytes(), answerTimeout)) {
                case Reception.Frame frame -> read(frame);
                case Reception.Nothing nothing -> unanswered(nothing.reason());
            };
        }
    }

    @Override
    public void close() {
        request.wipe();
        connection.close();
    }

    private T read(Reception.Frame received) {
        try (Reception.Frame frame = received) {
            return understand(frame);
        }
    }

    private T understand(Reception.Frame frame) {
        if (frame.isFollowed()) {
            unexpected.surplus(log.reference());
        }
        byte[] bytes = frame.bytes();
        try {
            AnswerTelegram answer = AnswerTelegram.read(bytes);
            log.answered(answer, bytes.length);
            return judge(answer, bytes);
        } catch (TelegramFormatException unreadable) {
            log.unreadable(unreadable, bytes.length);
            return meaning.unknown(UnknownReason.UNREADABLE_ANSWER);
        } catch (RuntimeException defect) {
            // Ours, and still after the first byte: the caller must learn that the outcome is unknown, not of an
            // exception.
            log.failed(defect);
            return meaning.unknown(UnknownReason.UNREADABLE_ANSWER);
        }
    }

    private T judge(AnswerTelegram answer, byte[] frame) {
        if (!answer.approvalType().equals(request.expected().answerType())) {
            return meaning.unknown(UnknownReason.UNREADABLE_ANSWER);
        }
        return answer.answers(request.expected())
                ? meaning.complete(meaning.of(answer), frame)
                : meaning.unknown(UnknownReason.ANSWER_DIFFERS);
    }

    private T unanswered(UnknownReason reason) {
        log.unanswered(reason);
        if (reason == UnknownReason.NO_ANSWER) {
            unexpected.listen(connection, request.expected());
        }
        return meaning.unknown(reason);
    }
}
