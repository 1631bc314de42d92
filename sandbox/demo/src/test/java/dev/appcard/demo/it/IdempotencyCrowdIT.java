package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.Http.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same calls with Idempotency-Keys,")
class IdempotencyCrowdIT {

    private static final String KEY_IN = "/v1/payments/key-in";
    private static final int THREADS = 50;

    /** {@code -Didempotency.keys=1000} for as many as the core's test has. */
    private static final int KEYS = Integer.getInteger("idempotency.keys", 20);

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(IdempotencyCrowdIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    private record Call(String key, Map<String, Object> order) {}

    /** Where the database's connections are all taken, a call is 503, and is made again by its client. */
    @Test
    @DisplayName("from fifty threads at once, are one payment for each key, with one answer for all")
    void crowd() throws Exception {
        List<Call> calls = Stream.generate(
                        () -> new Call(RepeatedCalls.newKey(), KeyInCards.order(CARDS.next(), 1_000)))
                .limit(KEYS)
                .toList();
        long before = van.entries().count();

        List<List<Answer>> answers = fromAllThreads(calls);

        assertThat(van.entries().count() - before).isEqualTo(KEYS);
        assertThat(platform.database().wonOf(own.id())).isEqualTo(van.balance());
        IntStream.range(0, KEYS).forEach(number -> {
            List<Answer> ofKey =
                    answers.stream().map(thread -> thread.get(number)).toList();
            assertThat(ofKey)
                    .allSatisfy(answer -> assertThat(answer.status())
                            .as(answer.body().toString())
                            .isIn(200, 409));
            List<Answer> paid =
                    ofKey.stream().filter(answer -> answer.status() == 200).toList();
            assertThat(paid)
                    .filteredOn(answer -> RepeatedCalls.hit(answer).equals("none"))
                    .as("first answers")
                    .hasSize(1);
            assertThat(paid)
                    .extracting(Answer::body)
                    .containsOnly(paid.getFirst().body());
        });
    }

    private List<List<Answer>> fromAllThreads(List<Call> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Answer>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(
                        () -> calls.stream().map(this::untilServed).toList()));
            }
            List<List<Answer>> answers = new ArrayList<>();
            for (Future<List<Answer>> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    /** 503 says when to come again; this client comes at once. */
    private Answer untilServed(Call call) {
        Answer answer = merchant.post(KEY_IN, call.order(), call.key());
        while (answer.status() == 503) {
            assertThat(answer.raw().headers().firstValue("Retry-After")).isPresent();
            answer = merchant.post(KEY_IN, call.order(), call.key());
        }
        return answer;
    }

    @Test
    @DisplayName("when the client has hung up on the first, are answered what came of it")
    void hungUp() throws IOException {
        Call call = new Call(RepeatedCalls.newKey(), KeyInCards.order(CARDS.next(), 1_000));
        van.rule(Map.of("card", call.order().get("cardNumber"), "millis", 1_000), "APPROVAL", "DELAY");
        String path = "/v1/payments/orders/" + call.order().get("orderId");

        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), platform.ports.gateway())) {
            connection.getOutputStream().write(request(call));
            connection.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> merchant.get(path).status() == 200);
        }
        await().atMost(Duration.ofSeconds(40)).until(() -> merchant.get(path).text("status"), "DONE"::equals);
        Answer again = merchant.post(KEY_IN, call.order(), call.key());

        assertThat(again.status()).isEqualTo(200);
        assertThat(RepeatedCalls.hit(again)).isEqualTo("true");
        assertThat(van.count(again.text("paymentKey"), "APPROVAL")).isEqualTo(1);
    }

    private byte[] request(Call call) {
        byte[] body = Http.JSON.valueToTree(call.order()).toString().getBytes(StandardCharsets.UTF_8);
        String head = "POST " + KEY_IN + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: " + MerchantClient.basic(merchant.secretKey()) + "\r\nIdempotency-Key: " + call.key()
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return (head + new String(body, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
