package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A part of a payment, cancelled over the wire,")
class PartialCancelIT {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(40);
    private static final KeyInCards CARDS = new KeyInCards(Seed.of(PartialCancelIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    @AfterEach
    void forgetRules() {
        van.forgetRules();
        own.assertBooksEqual();
    }

    @Test
    @DisplayName("is given back by its serial; then another, then what is left; the books are equal each time")
    void partsAndTheRest() {
        String key = paid(52_000, 2_000);

        Answer first = cancel(key, Map.of("cancelAmount", 20_000));
        assertShown(first.body(), "PARTIAL_CANCELED", 32_000, 1);
        assertThat(first.body().path("taxFreeAmount").asLong()).isEqualTo(2_000);
        assertThat(first.body().path("vat").asLong()).isEqualTo(4_545);
        assertThat(first.body().path("suppliedAmount").asLong()).isEqualTo(45_455);
        Answer second = cancel(key, Map.of("cancelAmount", 1_500, "taxFreeAmount", 1_500, "refundableAmount", 32_000));
        assertShown(second.body(), "PARTIAL_CANCELED", 30_500, 2);
        Answer rest = cancel(key, Map.of());
        assertShown(rest.body(), "CANCELED", 0, 3);

        JsonNode cancels = rest.body().path("cancels");
        assertThat(numbers(cancels, "cancelAmount")).containsExactly(20_000L, 1_500L, 30_500L);
        assertThat(numbers(cancels, "taxFreeAmount")).containsExactly(0L, 1_500L, 500L);
        assertThat(numbers(cancels, "refundableAmount")).containsExactly(32_000L, 30_500L, 0L);
        assertThat(rest.text("lastTransactionKey"))
                .isEqualTo(cancels.path(2).path("transactionKey").asText());
        JsonNode booked = van.ledger(key).path("entries").path(0).path("cancels");
        assertThat(numbers(booked, "runningNumber")).containsExactly(1L, 2L, 3L);
        assertThat(cancel(key, Map.of()).text("code")).isEqualTo("ALREADY_CANCELED_PAYMENT");
    }

    @Test
    @DisplayName("is refused where it is more than is left, or a tenth; nothing is sent")
    void refused() {
        String key = paid(10_000, 1_000);
        for (Map<String, Object> wish : List.<Map<String, Object>>of(
                Map.of("cancelAmount", 10_001),
                Map.of("cancelAmount", 9_500, "taxFreeAmount", 0),
                Map.of("cancelAmount", 500, "refundableAmount", 9_999))) {
            Answer answer = cancel(key, wish);
            assertThat(answer.status() + " " + answer.text("code")).isEqualTo("403 NOT_CANCELABLE_AMOUNT");
        }
        assertThat(van.count(key, "PARTIAL_CANCEL")).isZero();
        for (int number = 1; number <= 9; number++) {
            Answer part = cancel(key, Map.of("cancelAmount", 1_000));
            assertThat(part.body().path("isPartialCancelable").asBoolean()).isEqualTo(number < 9);
        }

        for (Answer tenth : List.of(cancel(key, Map.of("cancelAmount", 500)), cancel(key, Map.of()))) {
            assertThat(tenth.status() + " " + tenth.text("code")).isEqualTo("403 NOT_CANCELABLE_PAYMENT");
        }
        assertThat(van.count(key, "PARTIAL_CANCEL")).isEqualTo(9);
        assertEqual(key);
    }

    /** What becomes of the answer. */
    private enum Fault {
        NEVER_COMES("DROP", Map.of("close", true)),
        LACKS_ITS_LAST_BYTE("CUT", Map.of("at", 579, "close", true)),
        NAMES_ANOTHER_AMOUNT("AMOUNT", Map.of("amount", 19_999)),
        HAS_AN_UNKNOWN_STATUS("STATUS", Map.of("status", "Z")),
        NEVER_COMES_NOR_DID_THE_TELEGRAM("IGNORE", Map.of("close", true));

        private final String action;
        private final Map<String, Object> more;

        Fault(String action, Map<String, Object> more) {
            this.action = action;
            this.more = more;
        }
    }

    /** Side by side, for each of them waits for the pauses between a cancel's repetitions. */
    @Test
    @DisplayName("whose answer is lost or spoilt, is repeated under its serial, and is given back once")
    void answerLost() {
        Map<Fault, String> keys =
                Stream.of(Fault.values()).collect(Collectors.toMap(Function.identity(), this::cancelledWithoutAnswer));

        keys.forEach((fault, key) -> {
            await(fault.name())
                    .atMost(SETTLED_WITHIN)
                    .until(() -> show(key).text("status"), "PARTIAL_CANCELED"::equals);
            assertShown(show(key).body(), "PARTIAL_CANCELED", 32_000, 1);
            assertThat(van.telegrams(key)
                            .valueStream()
                            .filter(telegram -> telegram.path("kind").asText().equals("PARTIAL_CANCEL"))
                            .map(telegram ->
                                    telegram.path("fields").path("CancelData").asText()))
                    .as(fault.name())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .containsOnly("00002000001");
            assertEqual(key);
        });
    }

    private String cancelledWithoutAnswer(Fault fault) {
        String key = paid(52_000, 0);
        rule(key, fault.action, fault.more);
        // what is refused after that may have been carried out before
        rule(key, "DECLINE", Map.of("code", "0022"));
        Answer unknown = cancel(key, Map.of("cancelAmount", 20_000));
        assertThat(unknown.status() + " " + unknown.text("code"))
                .as(fault.name())
                .isEqualTo("500 FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        Answer meanwhile = cancel(key, Map.of("cancelAmount", 1_000));
        assertThat(meanwhile.status() + " " + meanwhile.text("code")).isEqualTo("409 IDEMPOTENT_REQUEST_PROCESSING");
        return key;
    }

    /** Each of them asks for more than a fifth: no more than four can ever be given back. */
    @Test
    @DisplayName("by many at once, is never more than the amount, and the books are equal")
    void manyAtOnce() {
        List<String> keys =
                IntStream.range(0, 10).mapToObj(_ -> paid(50_000, 0)).toList();
        try (ExecutorService shop = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Answer>> answers = keys.stream()
                    .flatMap(key -> IntStream.range(0, 20)
                            .mapToObj(_ -> CompletableFuture.supplyAsync(
                                    () -> cancel(key, Map.of("cancelAmount", 11_000)), shop)))
                    .toList();
            answers.forEach(answer -> assertThat(said(answer.join()))
                    .isIn(
                            "200 PARTIAL_CANCELED",
                            "409 IDEMPOTENT_REQUEST_PROCESSING",
                            "403 NOT_CANCELABLE_AMOUNT",
                            // No connection to the database was free.
                            "503 FAILED_INTERNAL_SYSTEM_PROCESSING"));
        }

        for (String key : keys) {
            assertThat(van.won(key)).isBetween(6_000L, 39_000L);
            assertEqual(key);
        }
    }

    /** An answer without a body says nothing, and is none of those expected. */
    private static String said(Answer answer) {
        return answer.status() + " " + answer.text(answer.status() == 200 ? "status" : "code");
    }

    private String paid(long won, long taxFree) {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), won);
        order.put("taxFreeAmount", taxFree);
        Answer paid = merchant.post("/v1/payments/key-in", order);
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        return paid.text("paymentKey");
    }

    private Answer cancel(String key, Map<String, Object> wish) {
        Map<String, Object> body = new HashMap<>(wish);
        body.put("cancelReason", "하나만 반품");
        return merchant.post("/v1/payments/" + key + "/cancel", body);
    }

    private Answer show(String key) {
        return merchant.get("/v1/payments/" + key);
    }

    private void rule(String key, String action, Map<String, Object> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("paymentKey", key);
        van.rule(rule, "CANCEL", action);
    }

    private void assertShown(JsonNode payment, String status, long left, int cancels) {
        assertThat(payment.path("status").asText()).as(payment.toString()).isEqualTo(status);
        assertThat(payment.path("balanceAmount").asLong()).isEqualTo(left);
        assertThat(payment.path("cancels")).hasSize(cancels);
        assertEqual(payment.path("paymentKey").asText());
    }

    /** What the shop is shown, and what the VAN's own ledger holds. */
    private void assertEqual(String key) {
        assertThat(van.won(key))
                .isEqualTo(show(key).body().path("balanceAmount").asLong());
    }

    private static List<Long> numbers(JsonNode entries, String field) {
        return entries.valueStream().map(entry -> entry.path(field).asLong()).toList();
    }
}
