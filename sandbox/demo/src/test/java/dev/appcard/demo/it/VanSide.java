package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the VAN itself says about one merchant: its own ledger, the telegrams that came, and how to make it fail.
 *
 * @param storeId the merchant's number there
 */
record VanSide(String sandbox, String storeId) {

    JsonNode ledger(Opened payment) {
        return ledger(payment.paymentKey());
    }

    JsonNode ledger(String paymentKey) {
        return Http.get(sandbox + "/van/ledger?storeId=" + storeId + "&paymentKey=" + paymentKey)
                .body();
    }

    /** What the VAN holds of this payment's money. */
    long won(Opened payment) {
        return won(payment.paymentKey());
    }

    long won(String paymentKey) {
        return ledger(paymentKey).required("totals").required("balance").asLong();
    }

    /** What the VAN holds of the merchant's money. */
    long balance() {
        return totals().required("balance").asLong();
    }

    JsonNode totals() {
        return ofMerchant().required("totals");
    }

    /** Every approval that was asked for, declined ones too. */
    Stream<JsonNode> entries() {
        return ofMerchant().required("entries").valueStream();
    }

    /** What the VAN has booked of the merchant's money: order number and won, what it gave back less than 0. */
    List<String> movements() {
        return entries()
                .filter(entry -> !entry.path("status").asText().equals("DECLINED"))
                .flatMap(entry -> Stream.concat(
                                Stream.of(entry.required("amount").asLong()),
                                entry.path("cancels")
                                        .valueStream()
                                        .map(cancel ->
                                                -cancel.required("amount").asLong()))
                        .map(won -> entry.required("orderNumber").asText() + " " + won))
                .toList();
    }

    private JsonNode ofMerchant() {
        return Http.get(sandbox + "/van/ledger?storeId=" + storeId).body();
    }

    /** How many approvals were asked for in this run, with any outcome. */
    long approvalsSoFar() {
        return Http.get(sandbox + "/van/telegrams?storeId=" + storeId)
                .body()
                .required("telegrams")
                .valueStream()
                .filter(telegram -> telegram.required("kind").asText().equals("APPROVAL"))
                .count();
    }

    JsonNode telegrams(Opened payment) {
        return telegrams(payment.paymentKey());
    }

    JsonNode telegrams(String paymentKey) {
        return Http.get(sandbox + "/van/telegrams?storeId=" + storeId + "&paymentKey=" + paymentKey)
                .body()
                .path("telegrams");
    }

    long approvalsOf(Opened payment) {
        return count(payment, "APPROVAL");
    }

    long count(Opened payment, String kind) {
        return count(payment.paymentKey(), kind);
    }

    long count(String paymentKey, String kind) {
        return telegrams(paymentKey)
                .valueStream()
                .filter(telegram -> telegram.path("kind").asText().equals(kind))
                .count();
    }

    void rule(Opened payment, String on, String action, Map<String, Object> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("paymentKey", payment.paymentKey());
        rule(rule, on, action);
    }

    /** @param more the rule's fields that say which of the merchant's telegrams it is for, and how it acts */
    void rule(Map<String, Object> more, String on, String action) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("storeId", storeId);
        rule.put("on", on);
        rule.put("action", action);
        Http.Answer answer = Http.post(sandbox + "/van/rules", rule);
        if (answer.status() != 201) {
            throw new AssertionError("rule refused: " + answer.body());
        }
    }

    void forgetRules() {
        Http.Answer answer =
                Http.send(Http.to(sandbox + "/van/rules?storeId=" + storeId).DELETE());
        if (answer.status() != 204) {
            throw new AssertionError("rules not forgotten: " + answer.body());
        }
    }
}
