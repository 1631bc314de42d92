package dev.appcard.sandbox.van.log;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One telegram that arrived.
 *
 * @param number rising from 1 within a run
 * @param orderNumber of the approval it is about; empty where unknown
 * @param rule name of the rule's action that was applied; else empty
 */
public record TelegramRecord(
        int number, OffsetDateTime receivedAt, Content content, String orderNumber, String rule, Answered answered) {
    /**
     * What came.
     *
     * @param kind {@code APPROVAL, CANCEL, PARTIAL_CANCEL, NET_CANCEL, MALFORMED} (header readable, answered 0017) or
     *     {@code UNREADABLE} (connection closed)
     * @param resend the flag, empty where unreadable
     * @param length bytes, the 4 length digits included
     * @param fault why it is malformed or unreadable; else empty
     * @param fields what was asked, by KSNET's names, without blanks and with secrets masked
     */
    public record Content(String kind, String resend, int length, String fault, Map<String, String> fields) {
        static Content unreadable(String fault) {
            return new Content("UNREADABLE", "", 0, fault, Map.of());
        }
    }

    /**
     * What the VAN answered.
     *
     * @param status {@code O} or {@code X} as booked; empty where nothing was
     * @param authNo approval number or decline code as booked
     * @param bytes handed to the connection so far
     */
    public record Answered(String status, String authNo, int bytes) {
        static final Answered NOTHING = new Answered("", "", 0);
    }

    /** The merchant's number at the VAN; empty where unreadable. */
    public String storeId() {
        Map<String, String> fields = content.fields();
        return fields.getOrDefault("StoreId", fields.getOrDefault("Header.StoreId", ""));
    }

    TelegramRecord decided(String status, String authNo) {
        return with(new Answered(status, authNo, answered.bytes()));
    }

    TelegramRecord sent(int more) {
        return with(new Answered(answered.status(), answered.authNo(), answered.bytes() + more));
    }

    private TelegramRecord with(Answered now) {
        return new TelegramRecord(number, receivedAt, content, orderNumber, rule, now);
    }
}
