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
        entries.forEach(entry -> list.add(entry(entry, byOrder.getOrDefault(entry.orderNumber(), List.of()))));
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
                .put("orderNumber", entry.orderNumber())
                .put("paymentKey", entry.paymentKey())
                .put("transactionNo", entry.transactionNo())
                .put("storeId", entry.storeId())
                .put("approvalType", entry.approvalType())
                .put("amount", entry.amount())
                .put("cancelledAmount", entry.cancelledAmount())
                .put("balance", entry.balance())
                .put("status", entry.status().name());
        if (entry.approved()) {
            json.put("approvalNo", entry.approvalNo()).putNull("declineCode");
        } else {
            json.putNull("approvalNo").put("declineCode", entry.declineCode());
        }
        json.put("tradeDate", DAY.format(entry.tradeDate()))
                .put("tradeTime", entry.tradeTime())
                .put("installment", entry.installment())
                .put("issuerCode", entry.company().code())
                .put("issuer", entry.company().koreanName())
                .put("cardNo", MaskedCard.of(entry.cardNo()))
                .put("userName", entry.userName())
                .put("email", entry.email())
                .put("phoneNo", entry.phoneNo())
                .put("goodName", entry.goodName());
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
                                .filter(telegram -> !telegram.resend().equals("0"))
                                .count());
    }

    private static long count(List<TelegramRecord> telegrams, String kind) {
        return telegrams.stream()
                .filter(telegram -> telegram.kind().equals(kind))
                .count();
    }
}
