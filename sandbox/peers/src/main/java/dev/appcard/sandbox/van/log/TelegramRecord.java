package dev.appcard.sandbox.van.log;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One telegram that arrived.
 *
 * @param number rising from 1 within a run
 * @param kind {@code APPROVAL, CANCEL, PARTIAL_CANCEL, NET_CANCEL, MALFORMED} (header readable, answered 0017) or
 *     {@code UNREADABLE} (connection closed)
 * @param orderNumber of the approval it is about; empty where unknown
 * @param resend the flag, empty where unreadable
 * @param length bytes, the 4 length digits included
 * @param fault why it is malformed or unreadable; else empty
 * @param rule name of the rule's action that was applied; else empty
 * @param status {@code O} or {@code X} as booked; empty where nothing was
 * @param authNo approval number or decline code as booked
 * @param answeredBytes bytes handed to the connection so far
 * @param fields what was asked, by KSNET's names, without blanks and with secrets masked
 */
public record TelegramRecord(
        int number,
        OffsetDateTime receivedAt,
        String kind,
        String orderNumber,
        String resend,
        int length,
        String fault,
        String rule,
        String status,
        String authNo,
        int answeredBytes,
        Map<String, String> fields) {

    /** The merchant's number at the VAN; empty where unreadable. */
    public String storeId() {
        return fields.getOrDefault("StoreId", fields.getOrDefault("Header.StoreId", ""));
    }

    TelegramRecord decided(String newStatus, String newAuthNo) {
        return new TelegramRecord(
                number,
                receivedAt,
                kind,
                orderNumber,
                resend,
                length,
                fault,
                rule,
                newStatus,
                newAuthNo,
                answeredBytes,
                fields);
    }

    TelegramRecord answered(int more) {
        return new TelegramRecord(
                number,
                receivedAt,
                kind,
                orderNumber,
                resend,
                length,
                fault,
                rule,
                status,
                authNo,
                answeredBytes + more,
                fields);
    }
}
