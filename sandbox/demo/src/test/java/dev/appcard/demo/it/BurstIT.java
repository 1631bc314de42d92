package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.Platform.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How long calls wait is printed and not judged: it depends on the machine. */
@DisplayName("Many payments at the same moment, at an instance that has just started and a VAN that takes its time,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BurstIT {

    /** {@code -Dburst.calls=500} for the number of docs/reliability.md. */
    private static final int CALLS = Integer.getInteger("burst.calls", 120);

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(BurstIT.class));
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private final Platform platform = Platform.start(new Plan(
            "burst",
            _ -> Map.of(
                    // On a machine that is busy with other tests, one that moves may look as if it did not.
                    "DB_POOL_WAIT", "PT2S",
                    "VAN_CONNECTIONS", Integer.toString(CALLS),
                    "VAN_CONNECT_TIMEOUT", "PT20S",
                    "VAN_ANSWER_TIMEOUT", "PT40S",
                    "NET_CANCEL_PAUSE_FIRST", "PT30S",
                    "NET_CANCEL_PAUSE_LONGEST", "PT30S"),
            Map.of(),
            ""));

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    @AfterAll
    void stop() {
        platform.stop();
    }

    @Test
    @DisplayName("are all carried out, none is told to come again, and health and looks are answered meanwhile")
    void allAtOnce() {
        van.rule(Map.of("millis", 5_000, "times", CALLS), "APPROVAL", "DELAY");
        List<Map<String, Object>> orders = Stream.generate(() -> KeyInCards.order(CARDS.next(), 1_000))
                .limit(CALLS)
                .toList();
        long start = System.nanoTime();

        List<CompletableFuture<Answer>> calls = orders.stream()
                .map(order -> CompletableFuture.supplyAsync(
                        () -> merchant.post("/v1/payments/key-in", order), Thread::startVirtualThread))
                .toList();
        long health = 0;
        long look = 0;
        while (!calls.stream().allMatch(CompletableFuture::isDone)) {
            health = Math.max(health, millisOf(() -> Http.get(platform.ports.gatewayUrl() + "/health/live"), 200));
            look = Math.max(look, millisOf(() -> merchant.get("/v1/payments/orders/none-such"), 404));
        }

        System.out.printf(
                Locale.ROOT,
                "BurstIT: %d calls in %d ms; meanwhile /health/live took %d ms at most, a look at a payment %d ms%n",
                CALLS,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                health,
                look);
        Map<String, Long> answers = calls.stream()
                .map(call -> call.join().status() + " " + call.join().text("status"))
                .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
        assertThat(answers).isEqualTo(Map.of("200 DONE", (long) CALLS));
        assertThat(van.approvalsSoFar()).isEqualTo(CALLS);
        await().atMost(WITHIN).until(() -> platform.database().unsettledOf(own.id()) == 0);
        assertThat(van.balance()).isEqualTo(platform.database().wonOf(own.id()));
    }

    private static long millisOf(Supplier<Answer> call, int status) {
        long start = System.nanoTime();
        Answer answer = call.get();
        assertThat(answer.status()).isEqualTo(status);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
