package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.util.HashMap;
import java.util.Map;

/** What the VAN itself says: its own ledger, the telegrams that came, and how to make it fail. */
record VanSide(String sandbox) {

    JsonNode ledger(Opened payment) {
        return ledger(payment.paymentKey());
    }

    JsonNode ledger(String paymentKey) {
        return Http.get(sandbox + "/van/ledger?paymentKey=" + paymentKey).body();
    }

    /** What the VAN holds of this payment's money. */
    long won(Opened payment) {
        return won(payment.paymentKey());
    }

    long won(String paymentKey) {
        return ledger(paymentKey).required("totals").required("balance").asLong();
    }

    /** What the VAN holds of everybody's money. */
    long wonOfAll() {
        return totals().required("balance").asLong();
    }

    JsonNode totals() {
        return Http.get(sandbox + "/van/ledger").body().required("totals");
    }

    /** How many approvals were asked for in this run, whoever's and whatever came of them. */
    long approvalsSoFar() {
        return Http.get(sandbox + "/van/telegrams")
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
        return Http.get(sandbox + "/van/telegrams?paymentKey=" + paymentKey)
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

    /** @param whose the rule's fields that say what telegrams it is for, and how it acts */
    void rule(Map<String, Object> whose, String on, String action) {
        Map<String, Object> rule = new HashMap<>(whose);
        rule.put("on", on);
        rule.put("action", action);
        Http.Answer answer = Http.post(sandbox + "/van/rules", rule);
        if (answer.status() != 201) {
            throw new AssertionError("rule refused: " + answer.body());
        }
    }
}
