package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("When the gateway is told to end (SIGTERM)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessTerminatedIT {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final int CONFIRMED = 32;
    private static final int AUTOMATIC = 8;
    private static final int CONNECTIONS = 5;

    /** Of its own: others go on paying while this one ends. Answers may take longer than the test makes them. */
    private final Platform platform =
            Platform.start(new Plan("terminated", _ -> Map.of("VAN_ANSWER_TIMEOUT", "PT25S"), Map.of(), ""));

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();
    private final VanSide van = own.van();

    @AfterAll
    void stop() {
        platform.stop();
    }

    @Test
    @DisplayName("with 40 approvals on their way, it takes nothing new, and all of them end well within half a minute")
    void fortyApprovals() throws Exception {
        List<Opened> confirmed = opened("ON_CONFIRM", CONFIRMED);
        List<Opened> automatic = opened("AUTOMATIC", AUTOMATIC);
        confirmed.forEach(buyer::approve);
        var results = automatic.stream().map(buyer::resultOf).toList();
        confirmed.forEach(payment -> van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 4_000)));
        // They go on when every call is answered already.
        automatic.forEach(payment -> van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 9_000)));
        List<CompletableFuture<Answer>> answers = confirmed.stream()
                .map(payment ->
                        CompletableFuture.supplyAsync(() -> merchant.confirm(payment), Thread::startVirtualThread))
                .toList();
        results.forEach(result ->
                Thread.startVirtualThread(() -> Http.post(platform.ports.gatewayUrl() + "/inbound/kb", result)));
        await().atMost(WITHIN)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> van.approvalsSoFar() == CONFIRMED + AUTOMATIC);

        List<OpenConnection> connections =
                Stream.generate(this::openConnection).limit(CONNECTIONS).toList();

        long told = System.nanoTime();
        platform.gateway.process().terminate();
        await().atMost(WITHIN)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> platform.gateway
                        .process()
                        .log()
                        .find("stopping: no new work")
                        .isPresent());
        List<Integer> later = connections.stream()
                .map(connection -> connection.statusOf(show(confirmed.getFirst())))
                .toList();
        System.out.println("ProcessTerminatedIT: over open connections, 0 is a closed one: " + later);
        assertThat(later).as("nothing new is taken").isSubsetOf(503, 0);
        await().atMost(WITHIN).until(() -> isRefused(confirmed.getFirst()));

        platform.gateway.process().onExit().get(WITHIN.toSeconds(), TimeUnit.SECONDS);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - told);
        System.out.println("ProcessTerminatedIT: ended " + seconds + " s after SIGTERM");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().text("status")).isEqualTo("DONE"));
        assertThat(platform.database().unsettledOf(own.id())).isZero();
        assertThat(automatic)
                .allSatisfy(payment -> assertThat(platform.database().state(payment.paymentKey()))
                        .isEqualTo("APPROVED"));
        assertThat(van.balance()).isEqualTo(platform.database().wonOf(own.id()));
        own.assertBooksEqual();
    }

    private List<Opened> opened(String approval, int payments) {
        return IntStream.range(0, payments)
                .mapToObj(_ -> merchant.open(approval, 52_000))
                .toList();
    }

    /** One over which a call was made before. */
    private OpenConnection openConnection() {
        OpenConnection connection = new OpenConnection(platform.ports.gateway());
        assertThat(connection.statusOf("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isEqualTo(200);
        return connection;
    }

    private String show(Opened payment) {
        return "GET /v1/payments/" + payment.paymentKey() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                + MerchantClient.basic(merchant.secretKey()) + "\r\n\r\n";
    }

    /** 503, or nobody listens any more. */
    private boolean isRefused(Opened payment) {
        try {
            return merchant.show(payment).status() == 503;
        } catch (UncheckedIOException nobodyListens) {
            return true;
        }
    }
}
