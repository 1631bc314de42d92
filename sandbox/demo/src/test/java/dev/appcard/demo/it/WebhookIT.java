package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.DemoWebhook;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.TestMerchant.Contracts;
import dev.appcard.demo.it.WebhookClient.Endpoint;
import dev.appcard.demo.it.WebhookReceiver.Hook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A shop's server, over the wire,")
class WebhookIT {

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(WebhookIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant shop = TestMerchant.make(platform, Contracts.ALL);
    private final WebhookClient hooks = new WebhookClient(shop.server(), platform.database());
    private final WebhookReceiver receiver = new WebhookReceiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    private String pay() {
        Answer paid = shop.server().post("/v1/payments/key-in", KeyInCards.order(CARDS.next(), 12_000));
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        return paid.text("paymentKey");
    }

    @Test
    @DisplayName("is told of a payment and its cancel in order, signed, with what it would be shown")
    void told() {
        Endpoint endpoint = hooks.register(receiver.url());
        String key = pay();
        Hook done = receiver.heard(1).getFirst();
        JsonNode shown = shop.server().get("/v1/payments/" + key).body();
        assertThat(done.event()).isEqualTo("PAYMENT_STATUS_CHANGED DONE");
        assertThat(done.json().path("data")).isEqualTo(shown);
        assertThat(done.json().path("dataVersion").asLong()).isEqualTo(2);
        assertThat(done.json().path("createdAt").asText()).endsWith("+09:00");

        assertThat(shop.server().cancel(key).text("status")).isEqualTo("CANCELED");
        List<Hook> all = receiver.heard(3);

        assertThat(all)
                .extracting(Hook::event)
                .containsExactly(
                        "PAYMENT_STATUS_CHANGED DONE",
                        "PAYMENT_STATUS_CHANGED CANCELED",
                        "CANCEL_STATUS_CHANGED CANCELED");
        assertThat(all)
                .allMatch(hook -> hook.isSignedWith(endpoint.secret()))
                .noneMatch(hook -> hook.isSignedWith("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertThat(all).extracting(Hook::id).doesNotHaveDuplicates();
        assertThat(platform.database().events(key)).allMatch(event -> event.endsWith("TAKEN_OVER"));
    }

    @Test
    @DisplayName(
            "that fails or redirects is told again: the same id and bytes, signed anew; after the last try no more,"
                    + " until replayed")
    void again() {
        Endpoint endpoint = hooks.register(receiver.url(), "PAYMENT_STATUS_CHANGED");
        receiver.answersNext(500, 302, 503);
        pay();
        hooks.awaitNewest(endpoint, "WAITING", 1);
        hooks.letPauseEnd(endpoint);
        hooks.awaitNewest(endpoint, "WAITING", 2);
        hooks.haveTried(endpoint, 7);
        hooks.letPauseEnd(endpoint);
        JsonNode dead = hooks.awaitNewest(endpoint, "DEAD", 8);
        assertThat(dead.path("reason").asText()).isEqualTo("TRIES_USED_UP");
        assertThat(dead.path("lastResult").asText()).isEqualTo("503");

        String id = dead.path("webhookId").asText();
        assertThat(hooks.replay(endpoint, id).text("webhookId")).isEqualTo(id);
        hooks.replay(endpoint, id);
        hooks.awaitNewest(endpoint, "DELIVERED", 1);

        List<Hook> all = receiver.heard();
        assertThat(all).hasSize(4);
        assertThat(all).extracting(Hook::id).containsOnly(id);
        assertThat(all).extracting(Hook::text).containsOnly(all.getFirst().text());
        assertThat(all).allMatch(hook -> hook.isSignedWith(endpoint.secret()));
        assertThat(all).extracting(Hook::timestamp).isSorted();
    }

    @Test
    @DisplayName("that is gone is told nothing more, sees that, and is told again after it took a test")
    void gone() {
        Endpoint endpoint = hooks.register(receiver.url());
        receiver.answersNext(410);
        pay();
        hooks.awaitNewest(endpoint, "DEAD", 1);
        assertThat(hooks.show(endpoint).text("status")).isEqualTo("DISABLED");
        assertThat(hooks.show(endpoint).text("disabledAt")).endsWith("+09:00");

        hooks.test(endpoint);
        hooks.awaitNewest(endpoint, "DELIVERED", 1);
        assertThat(receiver.heard(2).getLast().event()).isEqualTo("WEBHOOK_TEST ");
        assertThat(hooks.show(endpoint).text("status")).isEqualTo("ENABLED");
        pay();
        assertThat(receiver.heard(3).getLast().event()).isEqualTo("PAYMENT_STATUS_CHANGED DONE");
    }

    @Test
    @DisplayName("gets two signatures after its secret was changed")
    void rotated() {
        Endpoint first = hooks.register(receiver.url());
        Endpoint second = hooks.rotate(first);
        pay();

        Hook hook = receiver.heard(1).getFirst();
        assertThat(second.secret()).startsWith("whsec_").isNotEqualTo(first.secret());
        assertThat(hook.isSignedWith(first.secret())).isTrue();
        assertThat(hook.isSignedWith(second.secret())).isTrue();
        assertThat(hook.signature().split(" ")).hasSize(2);
        assertThat(hooks.show(first).body().has("secret")).isFalse();
    }

    @Test
    @DisplayName(
            "that was told by one who was frozen is told again with the same id, and only the second one's word counts")
    void leaseLost() throws InterruptedException {
        Endpoint endpoint = hooks.register(receiver.url());
        CountDownLatch thawed = new CountDownLatch(1);
        receiver.next(_ -> {
            await(thawed);
            return 500;
        });
        pay();
        receiver.heard(1);
        hooks.letLeaseEnd(endpoint);
        hooks.awaitNewest(endpoint, "DELIVERED", 1);
        thawed.countDown();

        List<Hook> all = receiver.heard(2);
        assertThat(all)
                .extracting(Hook::id)
                .hasSize(2)
                .containsOnly(all.getFirst().id());
        assertThat(all).extracting(Hook::text).containsOnly(all.getFirst().text());
        pay();
        receiver.heard(3);
        assertThat(hooks.deliveries(endpoint, "")
                        .valueStream()
                        .map(one -> one.path("tries").asInt()))
                .containsOnly(1);
    }

    @Test
    @DisplayName("is told although another of its endpoints never answers")
    void deadBesideLiving() {
        CountDownLatch over = new CountDownLatch(1);
        try (WebhookReceiver dead = new WebhookReceiver()) {
            for (int call = 0; call < 20; call++) {
                dead.next(_ -> {
                    await(over);
                    return 500;
                });
            }
            hooks.register(dead.url());
            hooks.register(receiver.url());
            for (int payment = 0; payment < 10; payment++) {
                pay();
            }

            assertThat(receiver.heard(10)).hasSize(10);
        } finally {
            over.countDown();
        }
    }

    @Test
    @DisplayName("of the demo is told at its endpoint with the documented secret, and shows what it was told")
    void demo() {
        DemoWebhook.ensure(
                platform.postgres.database(), platform.settings.get("DATA_KEY"), platform.ports.shopUrl() + "/hooks");
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 9_900);
        assertThat(platform.merchant().post("/v1/payments/key-in", order).text("status"))
                .isEqualTo("DONE");

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> new String(
                                Http.get(platform.ports.shopUrl() + "/hooks")
                                        .raw()
                                        .body(),
                                StandardCharsets.UTF_8)
                        .contains("PAYMENT_STATUS_CHANGED DONE " + order.get("orderId")));
        platform.merchant()
                .get("/v1/webhook-endpoints")
                .body()
                .forEach(endpoint -> platform.merchant()
                        .delete("/v1/webhook-endpoints/" + endpoint.path("id").asText()));
        assertThat(Http.send(Http.to(platform.ports.shopUrl() + "/hooks")
                                .header("webhook-id", "msg_1")
                                .header("webhook-timestamp", "1614265330")
                                .header("webhook-signature", "v1,AAAA")
                                .POST(Http.body(Map.of())))
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "http://shop.example.com/, https://",
        "https://localhost/, public",
        "https://127.1/, public",
        "https://[::ffff:169.254.169.254]/, public",
        "https://user:pass@shop.example.com/, password",
        "https://shop.example.com:22/, port"
    })
    @DisplayName("cannot be at an address inside: 400, the field and the remedy are named, the value is not")
    void forbidden(String url, String remedy) {
        Answer refused = Http.send(shop.server()
                .request("/v1/webhook-endpoints", shop.keys().secret())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(Http.body(Map.of("url", url))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("WEBHOOK_URL_FORBIDDEN");
        assertThat(refused.text("message")).startsWith("url: ").contains(remedy).doesNotContain("pass@");
    }

    @Test
    @DisplayName("is registered by its own secret key alone, with fields that are known")
    void strict() {
        Endpoint endpoint = hooks.register(receiver.url());
        TestMerchant other = TestMerchant.make(platform, Contracts.ALL);
        String path = "/v1/webhook-endpoints/" + endpoint.id();

        assertThat(hooks.create(Map.of("url", receiver.url(), "event", "X")).text("message"))
                .contains("event");
        assertThat(hooks.create(Map.of("url", receiver.url(), "events", List.of()))
                        .text("message"))
                .contains("events");
        assertThat(hooks.create(Map.of("url", receiver.url(), "events", List.of("PAYMENT_DONE")))
                        .status())
                .isEqualTo(400);
        assertThat(hooks.create(Map.of()).text("message")).contains("url");
        assertThat(Http.send(shop.server().request(path, shop.keys().client()).GET())
                        .status())
                .isEqualTo(403);
        assertThat(other.server().get(path).text("code")).isEqualTo("NOT_FOUND_WEBHOOK_ENDPOINT");
        assertThat(other.server().get("/v1/webhook-endpoints").body()).isEmpty();
        assertThat(hooks.all().body()).hasSize(1);

        hooks.delete(endpoint);
        assertThat(hooks.show(endpoint).status()).isEqualTo(404);
        pay();
        assertThat(hooks.all().body()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
