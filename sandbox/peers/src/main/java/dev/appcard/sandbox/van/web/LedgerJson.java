package dev.appcard.sandbox.van.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.van.ledger.LedgerCancel;
import dev.appcard.sandbox.van.ledger.LedgerEntry;
import dev.appcard.sandbox.van.log.TelegramRecord;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ledger as JSON: totals, then an entry for each approval attempt in the order of booking. */
final class LedgerJson {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private LedgerJson() {}

    static ObjectNode of(List<LedgerEntry> entries, List<TelegramRecord> telegrams) {
        ObjectNode ledger = Json.object();
        ledger.set("totals", totals(entries));
        ArrayNode list = ledger.putArray("entries");
        Map<String, List<TelegramRecord>> byOrder =
                telegrams.stream().collect(Collectors.groupingBy(TelegramRecord::orderNumber));
        entries.forEach(entry ->
                list.add(entry(entry, byOrder.getOrDefault(entry.header().orderNumber(), List.of()))));
        return ledger;
    }

    private static ObjectNode totals(List<LedgerEntry> entries) {
        Totals totals = Totals.of(entries);
        return Json.object()
                .put("approvals", totals.approvals())
                .put("declines", totals.declines())
                .put("cancels", totals.cancels())
                .put("approvedAmount", totals.approvedAmount())
                .put("cancelledAmount", totals.cancelledAmount())
                .put("balance", totals.balance());
    }

    private static ObjectNode entry(LedgerEntry entry, List<TelegramRecord> telegrams) {
        ObjectNode json = Json.object()
                .put("orderNumber", entry.header().orderNumber())
                .put("paymentKey", entry.paymentKey())
                .put("transactionNo", entry.booking().transactionNo())
                .put("storeId", entry.header().storeId())
                .put("approvalType", entry.charge().approvalType())
                .put("amount", entry.charge().amount())
                .put("cancelledAmount", entry.cancelledAmount())
                .put("balance", entry.balance())
                .put("status", entry.status().name());
        if (entry.approved()) {
            json.put("approvalNo", entry.booking().approvalNo()).putNull("declineCode");
        } else {
            json.putNull("approvalNo").put("declineCode", entry.booking().declineCode());
        }
        json.put("tradeDate", DAY.format(entry.booking().tradeDate()))
                .put("tradeTime", entry.booking().tradeTime())
                .put("installment", entry.charge().installment())
                .put("issuerCode", entry.card().company().code())
                .put("issuer", entry.card().company().koreanName())
                .put("cardNo", MaskedCard.of(entry.card().number()))
                .put("userName", entry.header().userName())
                .put("email", entry.header().email())
                .put("phoneNo", entry.header().phoneNo())
                .put("goodName", entry.header().goodName());
        ArrayNode cancels = json.putArray("cancels");
        entry.cancels().forEach(cancel -> cancels.add(cancel(cancel)));
        json.set("telegrams", counts(telegrams));
        return json;
    }

    private static ObjectNode cancel(LedgerCancel cancel) {
        ObjectNode json = Json.object().put("type", cancel.type().name()).put("amount", cancel.amount());
        switch (cancel.type()) {
            case PARTIAL -> json.put("runningNumber", cancel.runningNumber());
            case BY_TRANSACTION, BY_ORDER_NUMBER -> json.putNull("runningNumber");
        }
        return json.put("tradeDate", DAY.format(cancel.tradeDate())).put("tradeTime", cancel.tradeTime());
    }

    /** How many telegrams of each kind came for this order number in this run, and how many of them flagged as resent. */
    private static ObjectNode counts(List<TelegramRecord> own) {
        return Json.object()
                .put("approval", count(own, "APPROVAL"))
                .put("cancel", count(own, "CANCEL"))
                .put("partialCancel", count(own, "PARTIAL_CANCEL"))
                .put("netCancel", count(own, "NET_CANCEL"))
                .put(
                        "resent",
                        own.stream()
                                .filter(telegram -> !telegram.content().resend().equals("0"))
                                .count());
    }

    private static long count(List<TelegramRecord> telegrams, String kind) {
        return telegrams.stream()
                .filter(telegram -> telegram.content().kind().equals(kind))
                .count();
    }
}
