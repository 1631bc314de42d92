package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A cancel over the wire")
class CancelCodesIT {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(40);
    private static final KeyInCards CARDS = new KeyInCards(Seed.of(CancelCodesIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();
    private final VanSide van = own.van();

    @AfterEach
    void forgetRules() {
        van.forgetRules();
    }

    @ParameterizedTest(name = "that the VAN refuses with {0} is {1} {2}, and may be tried again")
    @CsvSource({
        "0022, 403, NOT_CANCELABLE_PAYMENT",
        "0024, 403, NOT_CANCELABLE_PAYMENT",
        "0069, 403, NOT_CANCELABLE_PAYMENT",
        "9999, 500, FAILED_REFUND_PROCESS",
        "0017, 500, FAILED_REFUND_PROCESS",
        "0002, 500, FAILED_REFUND_PROCESS"
    })
    void refused(String code, int status, String name) {
        String key = paid();
        rule(key, "DECLINE", Map.of("code", code));

        Answer answer = cancel(key);

        assertThat(answer.status() + " " + answer.text("code")).isEqualTo(status + " " + name);
        assertThat(show(key).text("status")).isEqualTo("DONE");
        assertThat(van.won(key)).isEqualTo(10_000);
        assertThat(cancel(key).text("status")).isEqualTo("CANCELED");
        assertThat(van.won(key)).isZero();
    }

    /** Side by side, for each of them waits for the pauses between a cancel's repetitions. */
    @Test
    @DisplayName("whose answer was lost goes on whatever the VAN says next, until it says that it is cancelled")
    void refusedAfterALostAnswer() {
        Map<String, String> keyByCode = Stream.of("0022", "0024", "0069", "9999")
                .collect(Collectors.toMap(Function.identity(), this::cancelledWithoutAnswer));

        keyByCode.forEach((code, key) -> {
            await(code).atMost(SETTLED_WITHIN).until(() -> show(key).text("status"), "CANCELED"::equals);
            assertThat(van.won(key)).as(code).isZero();
            assertThat(van.count(key, "CANCEL")).as(code).isEqualTo(3);
        });
    }

    private String cancelledWithoutAnswer(String codeOfTheNext) {
        String key = paid();
        rule(key, "DROP", Map.of("close", true));
        rule(key, "DECLINE", Map.of("code", codeOfTheNext));
        assertThat(cancel(key).text("code")).isEqualTo("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        assertThat(show(key).text("status")).isEqualTo("DONE");
        assertThat(cancel(key).text("code")).isEqualTo("IDEMPOTENT_REQUEST_PROCESSING");
        return key;
    }

    @Test
    @DisplayName("has to wait while the approval runs; nothing is sent")
    void whileItIsApproved() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        buyer.approve(payment);
        van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 2_000));
        CompletableFuture<Answer> confirm = CompletableFuture.supplyAsync(() -> merchant.confirm(payment));
        await().atMost(SETTLED_WITHIN).until(() -> van.won(payment), won -> won == 52_000);

        Answer cancel = merchant.cancel(payment);

        assertThat(cancel.status() + " " + cancel.text("code")).isEqualTo("409 IDEMPOTENT_REQUEST_PROCESSING");
        assertThat(confirm.join().text("status")).isEqualTo("DONE");
        assertThat(van.count(payment, "CANCEL")).isZero();
        assertThat(merchant.cancel(payment).text("status")).isEqualTo("CANCELED");
    }

    @Test
    @DisplayName("has to wait while the approval is being undone, and then finds nothing to cancel")
    void whileItIsUndone() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        buyer.approve(payment);
        van.rule(payment, "APPROVAL", "DROP", Map.of("close", true));
        van.rule(payment, "NET_CANCEL", "IGNORE", Map.of());
        merchant.confirm(payment);

        Answer cancel = merchant.cancel(payment);

        assertThat(cancel.status() + " " + cancel.text("code")).isEqualTo("409 IDEMPOTENT_REQUEST_PROCESSING");
        await().atMost(SETTLED_WITHIN).until(() -> merchant.show(payment).text("status"), "ABORTED"::equals);
        assertThat(merchant.cancel(payment).text("code")).isEqualTo("NOT_CANCELABLE_PAYMENT");
        assertThat(van.won(payment)).isZero();
        assertThat(van.count(payment, "CANCEL")).isZero();
    }

    @Test
    @DisplayName("of the 100 won that check a card is carried out although the VAN refuses it: by order number")
    void voided() {
        Map<String, Object> card = new HashMap<>(CARDS.next());
        card.put("customerKey", BillingClient.newCustomer());
        JsonNode before = van.totals();
        van.rule(Map.of("code", "9999"), "CANCEL", "DECLINE");

        Answer issued = merchant.post("/v1/billing/authorizations/card", card);

        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(200);
        assertThat(van.totals().path("approvedAmount").asLong())
                .isEqualTo(before.path("approvedAmount").asLong() + 100);
        assertThat(van.balance()).isEqualTo(before.path("balance").asLong());
        assertThat(platform.database().unsettledOf(own.id())).isZero();
    }

    private String paid() {
        Answer paid = merchant.post("/v1/payments/key-in", KeyInCards.order(CARDS.next(), 10_000));
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        return paid.text("paymentKey");
    }

    private Answer cancel(String key) {
        return merchant.post("/v1/payments/" + key + "/cancel", Map.of("cancelReason", "고객 변심"));
    }

    private Answer show(String key) {
        return merchant.get("/v1/payments/" + key);
    }

    private void rule(String key, String action, Map<String, Object> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("paymentKey", key);
        van.rule(rule, "CANCEL", action);
    }
}
