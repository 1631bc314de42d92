package dev.appcard.sandbox.van.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.van.request.CancelType;
import dev.appcard.sandbox.van.request.RequestHeader;
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
                .put("storeId", entry.header().storeId())
                .put("orderNumber", entry.header().orderNumber())
                .put("transactionNo", entry.booking().transactionNo())
                .put("approvalType", entry.charge().approvalType())
                .put("amount", entry.charge().amount())
                .put("installment", entry.charge().installment())
                .put("payType", entry.charge().payType().name())
                .put("requestDay", entry.header().requestDay().toString())
                .put("tradeDate", entry.booking().tradeDate().toString())
                .put("tradeTime", entry.booking().tradeTime())
                .put("approvalNo", entry.booking().approvalNo())
                .put("declineCode", entry.booking().declineCode())
                .put("company", entry.card().company().name())
                .put("cardNo", entry.card().number())
                .put("storeCode", entry.card().storeCode())
                .put("userName", entry.header().userName())
                .put("email", entry.header().email())
                .put("phoneNo", entry.header().phoneNo())
                .put("goodName", entry.header().goodName());
    }

    private static LedgerEntry entry(JsonNode json) {
        return new LedgerEntry(header(json), charge(json), booking(json), card(json), List.of());
    }

    private static RequestHeader header(JsonNode json) {
        return new RequestHeader(
                text(json, "storeId"),
                text(json, "orderNumber"),
                LocalDate.parse(text(json, "requestDay")),
                text(json, "userName"),
                text(json, "email"),
                text(json, "phoneNo"),
                text(json, "goodName"));
    }

    private static LedgerEntry.Charge charge(JsonNode json) {
        return new LedgerEntry.Charge(
                text(json, "approvalType"),
                number(json, "amount"),
                number(json, "installment"),
                json.has("payType") ? PayType.valueOf(text(json, "payType")) : PayType.UNKNOWN);
    }

    private static LedgerEntry.Booking booking(JsonNode json) {
        return new LedgerEntry.Booking(
                text(json, "transactionNo"),
                LocalDate.parse(text(json, "tradeDate")),
                text(json, "tradeTime"),
                text(json, "approvalNo"),
                text(json, "declineCode"));
    }

    private static LedgerEntry.ChargedCard card(JsonNode json) {
        return new LedgerEntry.ChargedCard(
                CardCompany.valueOf(text(json, "company")), text(json, "cardNo"), text(json, "storeCode"));
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
