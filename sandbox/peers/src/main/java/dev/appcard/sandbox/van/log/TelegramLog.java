package dev.appcard.sandbox.van.log;

import dev.appcard.sandbox.van.ledger.VanClock;
import dev.appcard.sandbox.van.request.VanRequest;
import dev.appcard.sandbox.van.telegram.AnswerField;
import dev.appcard.sandbox.van.telegram.FieldReader;
import dev.appcard.sandbox.van.telegram.HeaderField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last {@value #MOST} telegrams of this run, so that a test can count what was sent. */
public final class TelegramLog {
    static final int MOST = 20_000;

    private final VanClock clock;
    private final Map<Integer, TelegramRecord> records = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, TelegramRecord> eldest) {
            return size() > MOST;
        }
    };
    private int last;

    public TelegramLog(VanClock clock) {
        this.clock = clock;
    }

    /** Notes a telegram before anything is done with it and returns its number. */
    public synchronized int received(VanRequest request, String orderNumber, Optional<String> rule) {
        String fault = request instanceof VanRequest.Malformed malformed ? malformed.fault() : "";
        var content = new TelegramRecord.Content(
                kindOf(request), resendOf(request), request.frame().bytes().length, fault, MaskedFields.of(request));
        return add(content, orderNumber, rule.orElse(""));
    }

    /** Notes bytes after which the connection was closed. */
    public synchronized void unreadable(String fault) {
        add(TelegramRecord.Content.unreadable(fault), "", "");
    }

    /** Notes what was booked. */
    public synchronized void decided(int number, byte[] answerBody) {
        var answer = new FieldReader<>(AnswerField.LAYOUT, answerBody, 0);
        String status = answer.text(AnswerField.STATUS);
        String authNo = answer.text(AnswerField.AUTH_NO);
        records.computeIfPresent(number, (_, known) -> known.decided(status, authNo));
    }

    /** Notes bytes that left. */
    public synchronized void answered(int number, int bytes) {
        records.computeIfPresent(number, (_, known) -> known.sent(bytes));
    }

    /** In the order of arrival. */
    public synchronized List<TelegramRecord> all() {
        return List.copyOf(records.values());
    }

    private int add(TelegramRecord.Content content, String orderNumber, String rule) {
        last++;
        records.put(
                last,
                new TelegramRecord(
                        last, clock.timestamp(), content, orderNumber, rule, TelegramRecord.Answered.NOTHING));
        return last;
    }

    private static String kindOf(VanRequest request) {
        return switch (request) {
            case VanRequest.Approval _ -> "APPROVAL";
            case VanRequest.Cancel cancel ->
                switch (cancel.type()) {
                    case BY_TRANSACTION -> "CANCEL";
                    case BY_ORDER_NUMBER -> "NET_CANCEL";
                    case PARTIAL -> "PARTIAL_CANCEL";
                };
            case VanRequest.Malformed _ -> "MALFORMED";
        };
    }

    private static String resendOf(VanRequest request) {
        return request instanceof VanRequest.Malformed
                ? ""
                : request.frame().header().text(HeaderField.RESEND);
    }
}
