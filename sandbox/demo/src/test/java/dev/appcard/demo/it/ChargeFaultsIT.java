package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("When a registered card is charged and")
@ResourceLock(IssuerSide.CODES)
class ChargeFaultsIT {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(40);
    private static final Issuer ISSUER = Issuer.HANA;

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final CardOwner owner = own.cardOwner();
    private final BillingClient shop = owner.shop();
    private final VanSide van = own.van();
    private final IssuerSide issuers = platform.issuers();

    @AfterEach
    void behaveAgain() {
        issuers.behave(ISSUER);
    }

    static Stream<Arguments> issuersFaults() {
        return Stream.of(
                Arguments.of("is too slow", "SLOW", Map.of("delayMillis", 6_500, "times", 1)),
                Arguments.of("hangs up", "HANG", Map.of("delayMillis", 300)),
                Arguments.of("answers 500", "ERROR_500", Map.of()),
                Arguments.of("answers a page", "HTML", Map.of()),
                Arguments.of("signs wrongly", "BAD_SIGN", Map.of()));
    }

    @ParameterizedTest(
            name = "the issuer, asked for a code, {0}: nothing at the VAN, and the same order goes through later")
    @MethodSource("issuersFaults")
    void noCode(String what, String mode, Map<String, Object> more) {
        Card card = owner.register(ISSUER);
        Map<String, Object> order = BillingClient.order(card, 9_900);
        long approvals = van.approvalsSoFar();
        issuers.misbehave(ISSUER, mode, more);

        Answer refused = shop.charge(card, order);

        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(500);
        assertThat(refused.text("code")).isEqualTo("PROVIDER_ERROR");
        assertThat(refused.text("message")).doesNotContain("<html", "9500", "AS_TOLD");
        assertThat(van.approvalsSoFar()).as("approvals at the VAN").isEqualTo(approvals);
        assertThat(shop.byOrder(order).text("code")).isEqualTo("NOT_FOUND_PAYMENT");
        issuers.behave(ISSUER);
        assertDone(shop.charge(card, order), 9_900);
    }

    @Test
    @DisplayName("its owner has withdrawn it at the issuer: refused with what to do, nothing at the VAN")
    void withdrawn() {
        Card card = owner.register(ISSUER);
        issuers.withdrawCards(ISSUER);
        long approvals = van.approvalsSoFar();

        Answer refused = shop.charge(card, 9_900);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID_CARD_INFO_RE_REGISTER");
        assertThat(refused.text("message")).contains("다시 등록");
        assertThat(van.approvalsSoFar()).as("approvals at the VAN").isEqualTo(approvals);
    }

    @ParameterizedTest(name = "{0} won are asked for: the VAN declines, {1} {2}")
    @CsvSource({
        "10002, 403, EXCEED_MAX_AMOUNT",
        "10026, 403, INVALID_CARD_LOST_OR_STOLEN",
        "10027, 403, INVALID_STOPPED_CARD"
    })
    void declined(long won, int status, String code) {
        Card card = owner.register(ISSUER);
        Map<String, Object> order = BillingClient.order(card, won);

        Answer refused = shop.charge(card, order);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text("code")).isEqualTo(code);
        Answer shown = shop.byOrder(order);
        assertThat(shown.text("status")).isEqualTo("ABORTED");
        assertThat(shown.body().path("failure").path("code").asText()).isEqualTo(code);
        assertThat(van.won(shown.text("paymentKey"))).isZero();
        assertThat(shop.charge(card, order).text("code")).isEqualTo("DUPLICATED_ORDER_ID");
        assertThat(van.count(shown.text("paymentKey"), "APPROVAL")).isEqualTo(1);
    }

    @Test
    @DisplayName("the VAN's answer is lost: 500, net-cancelled, and the ledger is at 0")
    void answerLost() {
        Card card = owner.register(ISSUER);
        Map<String, Object> order = BillingClient.order(card, 9_900);
        van.rule(Map.of("means", "OTC", "close", true), "APPROVAL", "DROP");

        Answer unknown = shop.charge(card, order);

        assertThat(unknown.status()).as(unknown.body().toString()).isEqualTo(500);
        assertThat(unknown.text("code")).isEqualTo("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        await().atMost(SETTLED_WITHIN).until(() -> shop.byOrder(order).text("status"), "ABORTED"::equals);
        String key = shop.byOrder(order).text("paymentKey");
        assertThat(van.won(key)).as("the VAN's ledger").isZero();
        assertThat(van.ledger(key).path("entries").path(0).path("status").asText())
                .isEqualTo("CANCELLED");
        assertThat(platform.database().state(key)).isEqualTo("NET_CANCELLED");
        assertThat(shop.charge(card, order).text("code")).isEqualTo("DUPLICATED_ORDER_ID");
        assertThat(van.count(key, "APPROVAL")).isEqualTo(1);
    }

    @Test
    @DisplayName("50 do it at once for one order: one approval")
    void fiftyAtOnce() throws Exception {
        Card card = owner.register(ISSUER);
        Map<String, Object> order = BillingClient.order(card, 9_900);
        long approvals = van.approvalsSoFar();
        List<Answer> answers;
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> charges = Collections.nCopies(50, () -> shop.charge(card, order));
            answers = crowd.invokeAll(charges).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        // The issuer is asked by 32 at once at most: the others are told that it is busy, and have spent nothing.
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer.text("code"))
                .isSubsetOf("DUPLICATED_ORDER_ID", "IDEMPOTENT_REQUEST_PROCESSING", "PROVIDER_ERROR");
        assertThat(van.approvalsSoFar()).as("approvals at the VAN").isEqualTo(approvals + 1);
        assertThat(van.won(shop.byOrder(order).text("paymentKey"))).isEqualTo(9_900);
    }

    private void assertDone(Answer charged, long won) {
        assertThat(charged.text("status")).as(charged.body().toString()).isEqualTo("DONE");
        assertThat(van.won(charged.text("paymentKey"))).isEqualTo(won);
    }
}
