package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("When a peer keeps failing, its breaker opens (F5.5):")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreakerIT {

    private static final String KEY_IN = "/v1/payments/key-in";
    private static final int CALLS = 4;
    private static final int TRIALS = 3;
    private static final Duration WITHIN = Duration.ofSeconds(90);
    private static final KeyInCards CARDS = new KeyInCards(Seed.of(BreakerIT.class));

    /** Of its own: on the shared one peers fail without end. The pause is longer than what is done in it takes. */
    private final Platform platform = Platform.start(new Plan(
            "breaker", _ -> Map.of("BREAKER_CALLS", Integer.toString(CALLS), "BREAKER_PAUSE", "PT25S"), Map.of(), ""));

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    @AfterAll
    void stop() {
        platform.stop();
    }

    @Test
    @DisplayName(
            "the VAN is sent no approval and nothing is spent, while cancels and net cancels go on; three calls close"
                    + " it")
    void ofTheVan() {
        Answer paid = keyIn();
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        Opened authenticated = merchant.open("ON_CONFIRM", 52_000);
        platform.buyer().approve(authenticated);
        van.rule(Map.of("times", CALLS, "close", true), "APPROVAL", "DROP");
        van.rule(Map.of("times", CALLS, "close", true), "NET_CANCEL", "DROP");
        List<Map<String, Object>> lost =
                Stream.generate(BreakerIT::order).limit(CALLS).toList();
        lost.forEach(
                order -> assertThat(merchant.post(KEY_IN, order).text("code")).startsWith("FAILED_PAYMENT"));
        assertThat(isOpen("VAN")).isTrue();
        long telegrams = van.approvalsSoFar();

        Map<String, Object> refusedOrder = order();
        Answer refused = merchant.post(KEY_IN, refusedOrder);
        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.text("code")).isEqualTo("PROVIDER_ERROR");
        assertThat(byOrder(refusedOrder).text("code")).as("nothing is stored").isEqualTo("NOT_FOUND_PAYMENT");
        assertThat(merchant.confirm(authenticated).text("code")).isEqualTo("PROVIDER_ERROR");
        assertThat(platform.database().state(authenticated.paymentKey())).isEqualTo("AUTHENTICATED");
        assertThat(platform.database().holdsOtc(authenticated.paymentKey()))
                .as("its code is not spent")
                .isTrue();

        String paidKey = paid.text("paymentKey");
        Answer cancelled = merchant.post("/v1/payments/" + paidKey + "/cancel", Map.of("cancelReason", "고객 변심"));
        assertThat(cancelled.text("status")).as(cancelled.body().toString()).isEqualTo("CANCELED");
        await().atMost(WITHIN).until(() -> platform.database().unsettledOf(own.id()) == 0);
        lost.forEach(order -> {
            String key = byOrder(order).text("paymentKey");
            assertThat(platform.database().state(key)).isEqualTo("NET_CANCELLED");
            assertThat(van.count(key, "NET_CANCEL")).as("once lost, once told").isEqualTo(2);
            assertThat(van.won(key)).isZero();
        });
        assertThat(van.balance()).isEqualTo(platform.database().wonOf(own.id()));
        assertThat(van.approvalsSoFar()).as("approvals sent meanwhile").isEqualTo(telegrams);
        assertThat(isOpen("VAN")).isTrue();
        assertThat(Metrics.sum(platform.gateway, "appcard_breaker_refused_total", "peer", "VAN"))
                .isEqualTo(2);

        await().atMost(WITHIN).until(() -> keyIn().text("status"), "DONE"::equals);
        assertClosedByTheOtherTrials("VAN", () -> merchant.confirm(authenticated), BreakerIT.this::keyIn);
        assertThat(van.balance()).isEqualTo(platform.database().wonOf(own.id()));
    }

    @Test
    @DisplayName("an issuer is asked for no code, and no approval is sent; the others are asked; three calls close it")
    void ofAnIssuer() {
        CardOwner owner = own.cardOwner();
        BillingClient shop = owner.shop();
        Card card = owner.register(Issuer.HANA);
        Card ofAnother = owner.register(Issuer.KB);
        IssuerSide issuers = platform.issuers();
        issuers.misbehave(Issuer.HANA, "ERROR_500", Map.of());
        for (int call = 0; call < CALLS; call++) {
            assertThat(shop.charge(card, 9_900).text("code")).isEqualTo("PROVIDER_ERROR");
        }
        issuers.behave(Issuer.HANA);
        assertThat(isOpen("HANA")).isTrue();
        long asked = issuers.asked(Issuer.HANA);
        long telegrams = van.approvalsSoFar();

        Map<String, Object> order = BillingClient.order(card, 9_900);
        assertThat(shop.charge(card, order).text("code")).isEqualTo("PROVIDER_ERROR");
        assertThat(issuers.asked(Issuer.HANA)).isEqualTo(asked);
        assertThat(van.approvalsSoFar()).isEqualTo(telegrams);
        assertThat(shop.byOrder(order).text("code")).isEqualTo("NOT_FOUND_PAYMENT");
        assertThat(shop.charge(ofAnother, 9_900).text("status")).isEqualTo("DONE");
        assertThat(isOpen("HANA")).isTrue();

        await().atMost(WITHIN).until(() -> shop.charge(card, order).text("status"), "DONE"::equals);
        assertClosedByTheOtherTrials("HANA", () -> shop.charge(card, 9_900), () -> shop.charge(card, 9_900));
        assertThat(issuers.asked(Issuer.HANA)).isEqualTo(asked + TRIALS);
    }

    /** The first one has gone well. */
    private void assertClosedByTheOtherTrials(String peer, Supplier<Answer> second, Supplier<Answer> third) {
        assertThat(isOpen(peer)).isTrue();
        assertThat(second.get().text("status")).isEqualTo("DONE");
        assertThat(isOpen(peer)).isTrue();
        assertThat(third.get().text("status")).isEqualTo("DONE");
        assertThat(isOpen(peer)).isFalse();
    }

    private boolean isOpen(String peer) {
        return Metrics.sum(platform.gateway, "appcard_breaker_open", "peer", peer) == 1;
    }

    private Answer keyIn() {
        return merchant.post(KEY_IN, order());
    }

    private static Map<String, Object> order() {
        return KeyInCards.order(CARDS.next(), 9_900);
    }

    private Answer byOrder(Map<String, Object> order) {
        return merchant.get("/v1/payments/orders/" + order.get("orderId"));
    }
}
