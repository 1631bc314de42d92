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
        return ledger(payment).path("totals").path("balance").asLong(-1);
    }

    JsonNode telegrams(Opened payment) {
        return Http.get(sandbox + "/van/telegrams?paymentKey=" + payment.paymentKey())
                .body()
                .path("telegrams");
    }

    long approvalsOf(Opened payment) {
        return count(payment, "APPROVAL");
    }

    long count(Opened payment, String kind) {
        return telegrams(payment)
                .valueStream()
                .filter(telegram -> telegram.path("kind").asText().equals(kind))
                .count();
    }

    void rule(Opened payment, String on, String action, Map<String, Object> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("paymentKey", payment.paymentKey());
        rule.put("on", on);
        rule.put("action", action);
        Http.Answer answer = Http.post(sandbox + "/van/rules", rule);
        if (answer.status() != 201) {
            throw new AssertionError("rule refused: " + answer.body());
        }
    }
}
