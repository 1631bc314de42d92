package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.domain.approval.UnknownReason;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line when a telegram is sent and a line for what came back. The caller has set the trace. */
final class ConversationLog {

    private static final Logger LOG = LoggerFactory.getLogger("dev.appcard.van.kspay");
    private final ExpectedAnswer expected;
    private final String reference;
    private long sentAtNanos = System.nanoTime();

    ConversationLog(ExpectedAnswer expected, String reference) {
        this.expected = expected;
        this.reference = reference;
    }

    String reference() {
        return reference;
    }

    void sending(KspayRequest telegram) {
        sentAtNanos = System.nanoTime();
        LOG.info("VAN request: reference={} type={} bytes={}", reference, type(), telegram.bytes().length);
        if (LOG.isDebugEnabled()) {
            // As text at once: a log that is written later must not hold the telegram until then.
            LOG.debug("VAN request: {}", telegram.toString());
        }
    }

    void answered(AnswerTelegram answer, int bytes) {
        LOG.info("VAN answer: reference={} {} millis={} bytes={}", reference, answer.summary(), millis(), bytes);
    }

    void unreadable(TelegramFormatException problem, int bytes) {
        LOG.warn(
                "VAN answer that cannot be trusted: reference={} type={} problem={} millis={} bytes={}",
                reference,
                type(),
                problem.getMessage(),
                millis(),
                bytes);
    }

    void failed(RuntimeException defect) {
        LOG.error("VAN answer could not be read because of a defect: reference={} type={}", reference, type(), defect);
    }

    void unanswered(UnknownReason reason) {
        LOG.warn("VAN answer missing: reference={} type={} unknown={} millis={}", reference, type(), reason, millis());
    }

    private String type() {
        return expected.requestType();
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sentAtNanos);
    }
}
