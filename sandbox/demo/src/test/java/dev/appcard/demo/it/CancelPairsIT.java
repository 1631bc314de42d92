package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every pair of a fault of a cancel's answer and the code of the next answer")
class CancelPairsIT {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(120);
    private static final long WON = 10_000;
    private static final long PART = 4_000;
    private static final KeyInCards CARDS = new KeyInCards(Seed.of(CancelPairsIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    /** What happens to the first answer; the VAN has cancelled, but for the last one. */
    private enum Fault {
        CLOSED("DROP", Map.of("close", true)),
        CUT("CUT", Map.of("at", 420, "close", true)),
        OTHER_AMOUNT("AMOUNT", Map.of("amount", 1)),
        OTHER_STATUS("STATUS", Map.of("status", "Z")),
        OTHER_TYPE("UNKNOWN_TYPE", Map.of()),
        NO_TELEGRAM("IGNORE", Map.of("close", true));

        private final String action;
        private final Map<String, Object> more;

        Fault(String action, Map<String, Object> more) {
            this.action = action;
            this.more = more;
        }

        boolean isCancelled() {
            return this != NO_TELEGRAM;
        }
    }

    /** Codes that the gateway knows, and such that it does not. */
    private static final List<String> CODES =
            List.of("0002", "0010", "0017", "0022", "0024", "0025", "0036", "0059", "0069", "0099", "9999", "ABCD");

    private record Pair(boolean part, Fault fault, String code, String key) {

        long expected() {
            return part ? WON - PART : 0;
        }

        @Override
        public String toString() {
            return "%-5s | %-12s | %s".formatted(part ? "part" : "whole", fault, code);
        }
    }

    @AfterEach
    void forgetRules() {
        van.forgetRules();
    }

    @Test
    @DisplayName("ends with the money given back once, and equal books")
    void pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (boolean part : List.of(false, true)) {
            for (Fault fault : Fault.values()) {
                for (String code : CODES) {
                    // the VAN itself would not tell the truth: it has cancelled nothing, and says that it has
                    if (part || fault.isCancelled() || !code.equals("0025")) {
                        pairs.add(begun(part, fault, code));
                    }
                }
            }
        }
        await().atMost(SETTLED_WITHIN).until(() -> platform.database().unsettledOf(own.id()), unknown -> unknown == 0);

        List<String> table = pairs.stream().map(this::row).toList();

        System.out.println("kind  | fault        | next | ends as          |  ours | the VAN's");
        table.forEach(System.out::println);
        assertThat(pairs).hasSize(2 * Fault.values().length * CODES.size() - 1).allSatisfy(pair -> {
            assertThat(shown(pair).path("balanceAmount").asLong()).isEqualTo(pair.expected());
            assertThat(van.won(pair.key())).isEqualTo(pair.expected());
        });
        own.assertBooksEqual();
    }

    private Pair begun(boolean part, Fault fault, String code) {
        Answer paid = merchant.post("/v1/payments/key-in", KeyInCards.order(CARDS.next(), WON));
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        Pair pair = new Pair(part, fault, code, paid.text("paymentKey"));
        rule(pair, fault.action, fault.more);
        rule(pair, "DECLINE", Map.of("code", code));
        Map<String, Object> wish = new HashMap<>(Map.of("cancelReason", "고객 변심"));
        if (part) {
            wish.put("cancelAmount", PART);
        }
        Answer unknown = merchant.post("/v1/payments/" + pair.key() + "/cancel", wish);
        assertThat(unknown.text("code"))
                .as("%s: %s", pair, unknown.body())
                .isEqualTo("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        return pair;
    }

    private String row(Pair pair) {
        JsonNode payment = shown(pair);
        return "%s | %-16s | %5d | %5d"
                .formatted(
                        pair,
                        payment.path("status").asText(),
                        payment.path("balanceAmount").asLong(),
                        van.won(pair.key()));
    }

    private JsonNode shown(Pair pair) {
        return merchant.get("/v1/payments/" + pair.key()).body();
    }

    private void rule(Pair pair, String action, Map<String, Object> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("paymentKey", pair.key());
        van.rule(rule, "CANCEL", action);
    }
}
