package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.GatewayService;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import dev.appcard.demo.it.SlowSender.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("Bodies that come slowly")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SlowBodiesIT {

    /** At each endpoint; all of them send a byte now and then. */
    private static final int SENDERS = Integer.getInteger("senders", 45);

    /** At each endpoint, at once. */
    private static final int CALLS = Integer.getInteger("calls", 90);

    private static final Duration WITHIN = Duration.ofSeconds(60);

    /** Of its own, with few threads, so that it is seen who holds them. Its pool of connections is not what is tested. */
    private final Platform platform = Platform.start(new Plan(
            "slow", _ -> Map.of("BODY_SECONDS", "60", "HTTP_THREADS", "8", "DB_POOL_WAIT", "PT10S"), Map.of(), ""));

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final KeyInCards cards = new KeyInCards(Seed.of(SlowBodiesIT.class));

    @AfterAll
    void stop() {
        platform.stop();
    }

    @Test
    @Order(1)
    @DisplayName("hold no thread: 45 senders at each endpoint have not finished when health, a status and payments are"
            + " answered")
    void slow() {
        String gateway = platform.ports.gatewayUrl();
        List<SlowSender> senders = senders(SENDERS);
        System.out.println("SlowBodiesIT: " + senders.size() + " senders");
        try {
            senders.forEach(SlowSender::sendByte);
            int live = timed(
                    "/health/live", () -> Http.get(gateway + "/health/live").status());
            senders.forEach(SlowSender::sendByte);
            int unknown = timed(
                    "a status",
                    () -> merchant.get("/v1/payments/orders/none-such").status());
            senders.forEach(SlowSender::sendByte);
            Opened opened = timed("an opening", () -> merchant.open("ON_CONFIRM", 52_000));
            Http.Answer paid = timed(
                    "a payment", () -> merchant.post("/v1/payments/key-in", KeyInCards.order(cards.next(), 52_000)));
            int again = timed(
                    "/health/live again",
                    () -> Http.get(gateway + "/health/live").status());

            assertThat(senders).noneMatch(SlowSender::isAnswered);
            assertThat(List.of(live, unknown, again)).containsExactly(200, 404, 200);
            assertThat(merchant.show(opened).text("status")).isEqualTo("READY");
            assertThat(paid.text("status")).isEqualTo("DONE");

            assertAnswered(atOnce(senders));
        } finally {
            senders.forEach(SlowSender::close);
        }
    }

    @Test
    @Order(2)
    @DisplayName("have all their answers when their last bytes come at once")
    void burst() {
        List<SlowSender> senders = senders(CALLS);
        try {
            assertAnswered(atOnce(senders));
        } finally {
            senders.forEach(SlowSender::close);
        }
    }

    @Test
    @Order(3)
    @DisplayName("are not waited for where the key is not known")
    void unknownKey() {
        List<SlowSender> strangers = IntStream.range(0, SENDERS)
                .mapToObj(_ -> new SlowSender(platform.ports.gatewayUrl() + "/v1/payments", "test_sk_stranger"))
                .toList();
        try {
            await().atMost(WITHIN.dividedBy(2)).until(() -> strangers.stream().allMatch(SlowSender::isAnswered));

            assertThat(Http.get(platform.ports.gatewayUrl() + "/health/live").status())
                    .isEqualTo(200);
            strangers.forEach(SlowSender::sendRest);
            assertThat(strangers)
                    .allSatisfy(
                            stranger -> assertThat(stranger.answer().status()).isEqualTo(401));
        } finally {
            strangers.forEach(SlowSender::close);
        }
    }

    @Test
    @Order(4)
    @DisplayName("hold up nothing over HTTP/2 either, and are answered on their one connection")
    void http2() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpRequest live =
                    Http.to(platform.ports.gatewayUrl() + "/health/live").build();
            assertThat(client.send(live, HttpResponse.BodyHandlers.discarding()).version())
                    .isEqualTo(HttpClient.Version.HTTP_2);
            List<SubmissionPublisher<ByteBuffer>> bodies = IntStream.range(0, SENDERS)
                    .mapToObj(_ -> new SubmissionPublisher<ByteBuffer>())
                    .toList();
            List<CompletableFuture<HttpResponse<String>>> answers = bodies.stream()
                    .map(body -> client.sendAsync(
                            merchant.request("/v1/payments/confirm", merchant.secretKey())
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.fromPublisher(body, 2))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString()))
                    .toList();
            await().atMost(WITHIN).until(() -> bodies.stream().allMatch(SubmissionPublisher::hasSubscribers));
            bodies.forEach(body -> body.submit(ByteBuffer.wrap(new byte[] {'{'})));

            HttpResponse<String> meanwhile = client.send(live, HttpResponse.BodyHandlers.ofString());

            assertThat(meanwhile.statusCode()).isEqualTo(200);
            assertThat(answers).noneMatch(CompletableFuture::isDone);
            bodies.forEach(body -> body.submit(ByteBuffer.wrap(new byte[] {'}'})));
            bodies.forEach(SubmissionPublisher::close);
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.join().version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.join().statusCode()).isEqualTo(400);
                assertThat(answer.join().body()).contains("\"code\":\"INVALID_REQUEST\"");
            });
        }
    }

    @Test
    @Order(5)
    @DisplayName("are 408 when their time is over, whether nothing comes or a byte now and then, and are cut off")
    void tooSlow() {
        try (GatewayService impatient = platform.startWith(Map.of("BODY_SECONDS", "1"))) {
            URI gateway = impatient.awaitReady().url();
            List<SlowSender> silent = issuerAndShop(gateway);
            List<SlowSender> dripping = issuerAndShop(gateway);
            await().atMost(WITHIN).pollInterval(Duration.ofMillis(200)).until(() -> {
                List<SlowSender> waiting =
                        dripping.stream().filter(sender -> !sender.isAnswered()).toList();
                waiting.forEach(SlowSender::sendByte);
                return waiting.isEmpty();
            });

            for (List<SlowSender> senders : List.of(silent, dripping)) {
                assertTooSlow(senders.getFirst().answer(), "resultCode", "9408");
                assertTooSlow(senders.getLast().answer(), "code", "INVALID_REQUEST");
                senders.forEach(SlowSender::close);
            }
        }
    }

    private List<SlowSender> issuerAndShop(URI gateway) {
        return Stream.of("/inbound/kb", "/v1/payments")
                .map(path -> new SlowSender(gateway.resolve(path).toString(), merchant.secretKey()))
                .toList();
    }

    private static void assertTooSlow(Answer answer, String field, String code) {
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.head()).containsIgnoringCase("connection: close");
        assertThat(answer.body().path(field).asText()).isEqualTo(code);
    }

    /** Each of them refused for what it does not say: an empty 200 would be taken for a result that is stored. */
    private static void assertAnswered(List<Answer> answers) {
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.body().path("code").asText("")
                            + answer.body().path("resultCode").asText(""))
                    .as(answer.toString())
                    .isIn("INVALID_REQUEST", "9400");
        });
    }

    private List<Answer> atOnce(List<SlowSender> senders) {
        return senders.stream()
                .map(sender -> CompletableFuture.supplyAsync(
                        () -> {
                            sender.sendRest();
                            return sender.answer();
                        },
                        Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private SlowSender sender(String path) {
        return new SlowSender(platform.ports.gatewayUrl() + path, merchant.secretKey());
    }

    /** Merchants' calls: for the window, waiting for the VAN, with card data; the window's; issuers', and by the relay. */
    private List<String> paths() {
        String window = URI.create(merchant.open("ON_CONFIRM", 52_000).window()).getPath();
        return List.of(
                "/v1/payments",
                "/v1/payments/confirm",
                "/v1/payments/key-in",
                "/v1/subscriptions",
                window + "/app-call",
                "/inbound/kb",
                "/linq/shinhan/results");
    }

    private List<SlowSender> senders(int ofEach) {
        List<String> paths = paths();
        return IntStream.range(0, ofEach)
                .boxed()
                .flatMap(_ -> paths.stream().map(this::sender))
                .toList();
    }

    private static <T> T timed(String what, Supplier<T> call) {
        long began = System.nanoTime();
        T answer = call.get();
        System.out.printf(
                "SlowBodiesIT: %s in %d ms%n",
                what, Duration.ofNanos(System.nanoTime() - began).toMillis());
        return answer;
    }
}
