package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The merchant's server where it lets the gateway charge on schedule. */
record SubscriptionClient(MerchantClient server) {

    static final String ORDER_NAME = "하늘색 우산 구독";

    /** One that was made. */
    record Subscription(String id, Card card, long won) {}

    /** The same amount every month, on the day of the first date. */
    Subscription monthly(Card card, long won, LocalDate first) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("customerKey", card.customerKey());
        terms.put("billingKey", card.billingKey());
        terms.put("orderName", ORDER_NAME);
        terms.put("amount", won);
        terms.put("cycle", Map.of("type", "MONTHLY"));
        terms.put("startDate", first.toString());
        Answer answer = accepted(server.post("/v1/subscriptions", terms));
        return new Subscription(answer.text("id"), card, won);
    }

    Answer show(Subscription subscription) {
        return accepted(server.get("/v1/subscriptions/" + subscription.id()));
    }

    /** Every period that has been opened so far. */
    JsonNode charges(Subscription subscription) {
        return accepted(server.get("/v1/subscriptions/" + subscription.id() + "/charges"))
                .body();
    }

    /** The charge of one period. */
    JsonNode charge(Subscription subscription, int period) {
        return charges(subscription)
                .valueStream()
                .filter(charge -> charge.path("period").asInt() == period)
                .findFirst()
                .orElseThrow(() -> new AssertionError(subscription.id() + " has no period " + period));
    }

    Answer cancelNow(Subscription subscription) {
        return accepted(server.post("/v1/subscriptions/" + subscription.id() + "/cancel", Map.of("at", "NOW")));
    }

    private static Answer accepted(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("refused: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
