package dev.appcard.sandbox.van.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.van.request.CancelType;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/**
 * Events as lines of the ledger file. One-time codes are kept as digests, card numbers without their last 4; the answer
 * bodies are kept as they left, a billing key that was issued included.
 */
final class LedgerEventJson {
    private LedgerEventJson() {}

    static ObjectNode write(LedgerEvent event) {
        ObjectNode line = Json.object()
                .put("telegram", event.telegram())
                .put("answer", Base64.getEncoder().encodeToString(event.answer()));
        return switch (event) {
            case LedgerEvent.Booked booked -> booked(line, booked);
            case LedgerEvent.Cancelled cancelled -> cancelled(line, cancelled);
            case LedgerEvent.Answered _ -> line.put("event", "ANSWERED");
        };
    }

    static LedgerEvent read(ObjectNode line) {
        String telegram = text(line, "telegram");
        byte[] answer = Base64.getDecoder().decode(text(line, "answer"));
        return switch (text(line, "event")) {
            case "BOOKED" ->
                new LedgerEvent.Booked(
                        telegram, answer, entry(line.path("entry")), text(line, "spent"), text(line, "billingKey"));
            case "CANCELLED" ->
                new LedgerEvent.Cancelled(
                        telegram,
                        answer,
                        new OrderKey(text(line, "storeId"), text(line, "orderNumber")),
                        cancel(line.path("cancel")));
            case "ANSWERED" -> new LedgerEvent.Answered(telegram, answer);
            default -> throw new IllegalArgumentException("event");
        };
    }

    private static ObjectNode booked(ObjectNode line, LedgerEvent.Booked booked) {
        line.put("event", "BOOKED").put("spent", booked.spent()).put("billingKey", booked.billingKey());
        line.set("entry", entry(booked.entry()));
        return line;
    }

    private static ObjectNode cancelled(ObjectNode line, LedgerEvent.Cancelled cancelled) {
        line.put("event", "CANCELLED")
                .put("storeId", cancelled.order().storeId())
                .put("orderNumber", cancelled.order().orderNumber());
        LedgerCancel cancel = cancelled.cancel();
        line.putObject("cancel")
                .put("type", cancel.type().name())
                .put("amount", cancel.amount())
                .put("runningNumber", cancel.runningNumber())
                .put("tradeDate", cancel.tradeDate().toString())
                .put("tradeTime", cancel.tradeTime());
        return line;
    }

    private static ObjectNode entry(LedgerEntry entry) {
        return Json.object()
                .put("storeId", entry.storeId())
                .put("orderNumber", entry.orderNumber())
                .put("transactionNo", entry.transactionNo())
                .put("approvalType", entry.approvalType())
                .put("amount", entry.amount())
                .put("installment", entry.installment())
                .put("requestDay", entry.requestDay().toString())
                .put("tradeDate", entry.tradeDate().toString())
                .put("tradeTime", entry.tradeTime())
                .put("approvalNo", entry.approvalNo())
                .put("declineCode", entry.declineCode())
                .put("company", entry.company().name())
                .put("cardNo", entry.cardNo())
                .put("storeCode", entry.storeCode())
                .put("userName", entry.userName())
                .put("email", entry.email())
                .put("phoneNo", entry.phoneNo())
                .put("goodName", entry.goodName());
    }

    private static LedgerEntry entry(JsonNode json) {
        return new LedgerEntry(
                text(json, "storeId"),
                text(json, "orderNumber"),
                text(json, "transactionNo"),
                text(json, "approvalType"),
                number(json, "amount"),
                number(json, "installment"),
                LocalDate.parse(text(json, "requestDay")),
                LocalDate.parse(text(json, "tradeDate")),
                text(json, "tradeTime"),
                text(json, "approvalNo"),
                text(json, "declineCode"),
                CardCompany.valueOf(text(json, "company")),
                text(json, "cardNo"),
                text(json, "storeCode"),
                text(json, "userName"),
                text(json, "email"),
                text(json, "phoneNo"),
                text(json, "goodName"),
                List.of());
    }

    private static LedgerCancel cancel(JsonNode json) {
        return new LedgerCancel(
                CancelType.valueOf(text(json, "type")),
                number(json, "amount"),
                number(json, "runningNumber"),
                LocalDate.parse(text(json, "tradeDate")),
                text(json, "tradeTime"));
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.get(field);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException(field);
        }
        return value.textValue();
    }

    private static int number(JsonNode json, String field) {
        JsonNode value = json.get(field);
        if (value == null || !value.isInt()) {
            throw new IllegalArgumentException(field);
        }
        return value.intValue();
    }
}
