package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Over the wire, a buyer pays by KB's app card")
class PaymentOverTheWireIT {

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    @Test
    @DisplayName("and the merchant confirms: the VAN's ledger and the database say the same")
    void onConfirm() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        assertThat(payment.status()).isEqualTo("R");
        buyer.approve(payment);
        assertThat(payment.status()).isEqualTo("A");
        assertThat(merchant.show(payment).text("status")).isEqualTo("IN_PROGRESS");
        assertThat(van.approvalsOf(payment)).isZero();

        Answer confirmed = merchant.confirm(payment);

        assertThat(confirmed.status()).as(confirmed.body().toString()).isEqualTo(200);
        assertThat(confirmed.text("status")).isEqualTo("DONE");
        assertThat(payment.status()).isEqualTo("F");
        assertMoney(payment, 52_000, "APPROVED");
        assertThat(database.history(payment.paymentKey()))
                .containsExactly("READY", "APP_CALLED", "AUTHENTICATED", "APPROVING", "APPROVED");
        assertThat(merchant.confirm(payment).text("code")).isEqualTo("ALREADY_PROCESSED_PAYMENT");
        assertThat(merchant.get("/v1/payments/orders/" + payment.orderId()).body())
                .isEqualTo(confirmed.body());
    }

    @Test
    @DisplayName("by the older address of the same call")
    void olderConfirm() {
        Opened payment = merchant.open("ON_CONFIRM", 1_000);
        buyer.approve(payment);
        Answer confirmed = merchant.post(
                "/v1/payments/" + payment.paymentKey(), Map.of("orderId", payment.orderId(), "amount", "1000"));
        assertThat(confirmed.text("status")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("and it is approved by itself: name, e-mail and phone of the buyer reach the VAN")
    void automatic() {
        Opened payment = merchant.open("AUTOMATIC", 33_000);
        buyer.approve(payment);
        await().atMost(Duration.ofSeconds(40)).until(payment::status, "F"::equals);

        assertMoney(payment, 33_000, "APPROVED");
        JsonNode entry = van.ledger(payment).path("entries").path(0);
        assertThat(entry.path("userName").asText()).isEqualTo("김하나");
        assertThat(entry.path("email").asText()).isEqualTo("hana@example.com");
        assertThat(entry.path("phoneNo").asText()).isEqualTo("01012345678");
        assertThat(entry.path("goodName").asText()).isEqualTo("하늘색 우산 외 2건");
        assertThat(entry.path("issuer").asText()).contains("KB");
    }

    @Test
    @DisplayName("and gets it back in full")
    void cancel() {
        Opened payment = merchant.open("ON_CONFIRM", 7_700);
        buyer.approve(payment);
        merchant.confirm(payment);

        Answer cancelled = merchant.cancel(payment);

        assertThat(cancelled.text("status")).isEqualTo("CANCELED");
        assertThat(cancelled.body().path("balanceAmount").asLong()).isZero();
        assertThat(cancelled.body().path("cancels").path(0).path("cancelAmount").asLong())
                .isEqualTo(7_700);
        assertThat(payment.status()).isEqualTo("F");
        assertMoney(payment, 0, "CANCELLED");
        assertThat(merchant.cancel(payment).text("code")).isEqualTo("ALREADY_CANCELED_PAYMENT");
        assertThat(van.count(payment, "CANCEL")).isEqualTo(1);
    }

    @Test
    @DisplayName("and the history says who had each step taken, in which call, and why")
    void history() {
        Opened payment = merchant.open("ON_CONFIRM", 10_002);
        buyer.approve(payment);
        String traceId = merchant.confirm(payment).text("traceId");

        List<String> actors = platform.database().actors(payment.paymentKey());
        assertThat(actors).hasSize(5);
        assertThat(actors.get(0)).matches("READY MERCHANT [0-9a-f]{8} [0-9a-f]{32}");
        assertThat(actors.get(1)).matches("APP_CALLED BUYER [0-9a-f]{32}");
        assertThat(actors.get(2)).matches("AUTHENTICATED ISSUER /inbound/kb [0-9a-f]{32}");
        assertThat(actors.get(3)).matches("APPROVING MERCHANT [0-9a-f]{8} " + traceId);
        assertThat(actors.get(4)).matches("DECLINED OVER_LIMIT MERCHANT [0-9a-f]{8} " + traceId);
    }

    @Test
    @DisplayName("and each status that the shop sees is an event, in order; nobody is told of it yet")
    void events() {
        Opened payment = merchant.open("ON_CONFIRM", 7_700);
        buyer.approve(payment);
        merchant.confirm(payment);
        merchant.cancel(payment);

        await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> platform.database().events(payment.paymentKey()),
                        events -> events.stream().allMatch(event -> event.endsWith("NO_RECEIVER")));
        assertThat(platform.database().events(payment.paymentKey()))
                .containsExactly(
                        "PAYMENT_STATUS_CHANGED IN_PROGRESS NO_RECEIVER",
                        "PAYMENT_STATUS_CHANGED DONE NO_RECEIVER",
                        "PAYMENT_STATUS_CHANGED CANCELED NO_RECEIVER",
                        "CANCEL_STATUS_CHANGED CANCELED NO_RECEIVER");
    }

    @ParameterizedTest(name = "but {0} won are declined by the VAN: {1} {2}")
    @CsvSource({
        "10002, 403, EXCEED_MAX_AMOUNT",
        "10026, 403, INVALID_CARD_LOST_OR_STOLEN",
        "10027, 403, INVALID_STOPPED_CARD"
    })
    void declined(long won, int status, String code) {
        Opened payment = merchant.open("ON_CONFIRM", won);
        buyer.approve(payment);

        Answer refused = merchant.confirm(payment);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(merchant.show(payment).body().path("failure").path("code").asText())
                .isEqualTo(code);
        assertThat(payment.status()).isEqualTo("X");
        assertMoney(payment, 0, "DECLINED");
    }

    @ParameterizedTest(name = "but says {0} in the app: {1}")
    @CsvSource({
        "REFUSE, PAY_PROCESS_CANCELED",
        "WRONG_PASSWORD, INVALID_PASSWORD",
        "WRONG_NUMBER, INVALID_CARD_NUMBER",
        "WRONG_EXPIRY, INVALID_CARD_EXPIRATION"
    })
    void authenticationFails(String action, String code) {
        Opened payment = merchant.open("ON_CONFIRM", 1_000);
        buyer.act(payment, action, 1);

        assertThat(payment.status()).isEqualTo("X");
        Answer shown = merchant.show(payment);
        assertThat(shown.text("status")).isEqualTo("ABORTED");
        assertThat(shown.body().path("failure").path("code").asText()).isEqualTo(code);
        assertThat(merchant.confirm(payment).text("code")).isEqualTo("NOT_FOUND_PAYMENT_SESSION");
        assertThat(van.approvalsOf(payment)).isZero();
    }

    @Test
    @DisplayName("and the result comes 50 times at once: all answered alike, approved once")
    void sameResultFiftyTimes() {
        Opened payment = merchant.open("AUTOMATIC", 52_000);
        JsonNode acted = buyer.act(payment, "APPROVE", 50);
        assertThat(acted.path("answers")
                        .valueStream()
                        .map(answer -> answer.path("status").asInt()))
                .hasSize(50)
                .containsOnly(200);
        await().atMost(Duration.ofSeconds(40)).until(payment::status, "F"::equals);

        assertThat(van.approvalsOf(payment)).isEqualTo(1);
        assertMoney(payment, 52_000, "APPROVED");
    }

    @Test
    @DisplayName("and is confirmed 50 times at once: one telegram, one DONE")
    void confirmFiftyTimes() throws Exception {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        buyer.approve(payment);

        List<Answer> answers;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> confirms = Collections.nCopies(50, () -> merchant.confirm(payment));
            answers = crowd.invokeAll(confirms).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer.text("code"))
                .containsAnyOf("IDEMPOTENT_REQUEST_PROCESSING", "ALREADY_PROCESSED_PAYMENT")
                .isSubsetOf("IDEMPOTENT_REQUEST_PROCESSING", "ALREADY_PROCESSED_PAYMENT");
        assertThat(van.approvalsOf(payment)).isEqualTo(1);
        assertMoney(payment, 52_000, "APPROVED");
    }

    @Test
    @DisplayName("but another amount or order is confirmed: refused, nothing sent, and it can still be confirmed")
    void tamperedConfirm() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        buyer.approve(payment);

        Answer amount = merchant.confirm(payment.paymentKey(), payment.orderId(), 51_999);
        Answer order = merchant.confirm(payment.paymentKey(), "another-order", 52_000);

        assertThat(amount.status()).isEqualTo(400);
        assertThat(amount.text("code")).isEqualTo("INVALID_REQUEST");
        assertThat(order.text("code")).isEqualTo("INVALID_REQUEST");
        assertThat(merchant.show(payment).text("status")).isEqualTo("IN_PROGRESS");
        assertThat(van.telegrams(payment)).isEmpty();
        assertThat(merchant.confirm(payment).text("status")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("after the shop has opened the same order 20 times at once, for other amounts: one window is left")
    void sameOrderOpenedAtOnce() throws Exception {
        Map<String, Object> order = MerchantClient.order("ON_CONFIRM", 1_000);
        List<Answer> answers;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> opens = IntStream.range(1_000, 1_020)
                    .<Callable<Answer>>mapToObj(won -> () -> merchant.post("/v1/payments", with(order, won)))
                    .toList();
            answers = crowd.invokeAll(opens).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> database.state(answer.text("paymentKey")))
                .containsOnly("READY", "EXPIRED")
                .containsOnlyOnce("READY");
    }

    private static Map<String, Object> with(Map<String, Object> order, int won) {
        Map<String, Object> changed = new HashMap<>(order);
        changed.put("amount", won);
        return changed;
    }

    private void assertMoney(Opened payment, long won, String state) {
        assertThat(van.won(payment)).as("the VAN's ledger").isEqualTo(won);
        assertThat(database.state(payment.paymentKey())).isEqualTo(state);
        assertThat(database.won(payment.paymentKey())).isEqualTo(payment.won());
        assertThat(database.holdsOtc(payment.paymentKey())).as("holds an OTC").isFalse();
        assertThat(van.ledger(payment).path("entries")).hasSizeLessThanOrEqualTo(1);
    }
}
