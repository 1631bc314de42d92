package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.Platform.Plan;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** {@code -Dpayments=500} for more than the usual number. */
@DisplayName("Partial cancels of many payments at once, while the gateway is killed,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartialCancelKilledIT {

    private static final int PAYMENTS = Integer.getInteger("payments", 20);
    private static final int CANCELS = 20;
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(120);
    private static final KeyInCards CARDS = new KeyInCards(Seed.of(PartialCancelKilledIT.class));

    /** Of its own: others go on paying while this one is down. */
    private final Platform platform = Platform.start(Plan.of("cancels-killed"));

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    @AfterAll
    void stop() {
        platform.stop();
    }

    /** Each of them asks for a fifth and a little more: no more than four can ever be given back. */
    @Test
    @DisplayName("never give back more than the amount, and end with equal books")
    void manyAtOnce() {
        List<String> keys = IntStream.range(0, PAYMENTS).mapToObj(_ -> paid()).toList();
        van.rule(Map.of("millis", 300, "times", 1_000_000), "CANCEL", "DELAY");
        try (ExecutorService shop = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int kill = 0; kill < 2; kill++) {
                List<CompletableFuture<Optional<Answer>>> answers = keys.stream()
                        .flatMap(key -> IntStream.range(0, CANCELS / 2)
                                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> cancel(key), shop)))
                        .toList();
                await().atMost(SETTLED_WITHIN)
                        .until(() -> partsUnderWay() > 0 && van.balance() < keys.size() * 50_000L);
                platform.gateway.kill();
                answers.forEach(CompletableFuture::join);
                platform.gateway.restart();
            }
        }
        van.forgetRules();

        await().atMost(SETTLED_WITHIN).until(() -> database.unsettledOf(own.id()), unknown -> unknown == 0);
        for (String key : keys) {
            JsonNode shown = merchant.get("/v1/payments/" + key).body();
            assertThat(van.won(key))
                    .as(shown.toString())
                    .isEqualTo(shown.path("balanceAmount").asLong())
                    .isBetween(6_000L, 50_000L);
        }
        own.assertBooksEqual();
        assertThat(database.wonOf(own.id())).isEqualTo(van.balance()).isLessThan(keys.size() * 50_000L);
    }

    private long partsUnderWay() {
        return database.unsettledOf(own.id());
    }

    private String paid() {
        Answer paid = merchant.post("/v1/payments/key-in", KeyInCards.order(CARDS.next(), 50_000));
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        return paid.text("paymentKey");
    }

    /** Empty where the gateway was killed before it answered. */
    private Optional<Answer> cancel(String key) {
        try {
            return Optional.of(merchant.post(
                    "/v1/payments/" + key + "/cancel", Map.of("cancelReason", "하나만 반품", "cancelAmount", 11_000)));
        } catch (UncheckedIOException killed) {
            return Optional.empty();
        }
    }
}
