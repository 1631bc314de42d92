package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.GatewayService;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A version of before and this one on one database with this one's schema, as in a rolling upgrade: {@code -Dolder.usr} names
 * the server that the build of the older version has made. {@code .ci/two-versions} builds it and runs this.
 */
@DisplayName("An older version on the schema of this one,")
@EnabledIfSystemProperty(named = "older.usr", matches = ".+", disabledReason = "needs a build of an older version")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoVersionsIT {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final long WON = 52_000;
    private static final Map<String, Object> EVER = Map.of("times", 1_000_000);
    private static final KeyInCards CARDS = new KeyInCards(Seed.of(TwoVersionsIT.class));

    private final Platform platform =
            Platform.start(new Plan("two-versions", _ -> Map.of("ATTENTION_AFTER_TRIES", "2"), Map.of(), ""));
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient newer = own.server();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    private final String idempotencyKey = RepeatedCalls.newKey();

    private String partly;
    private String inParts;
    private String partUnknown;
    private String voiding;
    private String marked;
    private String watched;
    private Card registered;
    private Map<String, Object> keyed;
    private Opened approvalLeft;
    private Opened cancelLeft;

    private GatewayService old;
    private MerchantClient older;

    @BeforeAll
    void statesOfThisVersion() {
        voiding = voiding();
        partly = paid(newer);
        assertThat(newer.cancelPart(partly, 20_000).text("status")).isEqualTo("PARTIAL_CANCELED");
        inParts = paid(newer);
        newer.cancelPart(inParts, 20_000);
        assertThat(newer.cancelPart(inParts, WON - 20_000).text("status")).isEqualTo("CANCELED");
        registered = own.cardOwner().register(Issuer.KB);
        keyed = KeyInCards.order(CARDS.next(), WON);
        assertThat(newer.post("/v1/payments/key-in", keyed, idempotencyKey).text("status"))
                .isEqualTo("DONE");
        partUnknown = paid(newer);
        rule(partUnknown, "CANCEL", "IGNORE", EVER);
        assertThat(newer.cancelPart(partUnknown, 20_000).status()).isEqualTo(500);
        marked = unknownApproval("NET_CANCEL", "DECLINE", Map.of("code", "0022", "times", 1_000_000));
        await().atMost(WITHIN).until(() -> database.needsAttention(marked), "NET_CANCEL_REFUSED"::equals);
        Opened givenUp = authenticated(newer);
        van.rule(givenUp, "APPROVAL", "IGNORE", Map.of());
        newer.confirm(givenUp);
        watched = givenUp.paymentKey();
        await().atMost(WITHIN).until(() -> database.state(watched), "NET_CANCELLED"::equals);
        approvalLeft = authenticated(newer);
        van.rule(approvalLeft, "APPROVAL", "DROP", Map.of());
        cancelLeft = authenticated(newer);
        newer.confirm(cancelLeft);
        van.rule(cancelLeft, "CANCEL", "DROP", Map.of());
        CompletableFuture.runAsync(() -> newer.confirm(approvalLeft), Thread::startVirtualThread);
        CompletableFuture.runAsync(() -> newer.cancel(cancelLeft), Thread::startVirtualThread);
        await().atMost(WITHIN).until(() -> van.won(approvalLeft) == WON && van.won(cancelLeft) == 0);
        platform.gateway.kill();
        old = platform.instanceOf(Path.of(System.getProperty("older.usr")));
        older = new MerchantClient(old.url().toString().replaceAll("/$", ""), newer.secretKey());
    }

    @AfterAll
    void stop() {
        if (old != null) {
            old.close();
        }
        platform.stop();
    }

    /** As operators do when the older one has stopped: enters in the books what that has moved. */
    @AfterEach
    void migrateAgain() {
        platform.postgres.database().migrate();
    }

    private void assertBooksEqual() {
        migrateAgain();
        assertThat(database.wonOf(own.id())).isEqualTo(van.balance());
    }

    @Test
    @Order(1)
    @DisplayName("alone, takes up what this one has left, and leaves what it does not know as it is")
    void takesUpWhatItKnows() {
        List<String> foreign = List.of(partly, partUnknown, voiding);
        List<List<String>> before = foreign.stream().map(database::history).toList();

        await().atMost(WITHIN).until(() -> database.state(approvalLeft.paymentKey()), "NET_CANCELLED"::equals);
        await().atMost(WITHIN).until(() -> database.state(cancelLeft.paymentKey()), "CANCELLED"::equals);
        await().atMost(WITHIN).until(() -> Metrics.sum(old, "appcard_rows_of_later_version_total") >= 2);

        assertThat(foreign.stream().map(database::history)).isEqualTo(before);
        assertThat(van.won(approvalLeft)).isZero();
        assertThat(van.won(cancelLeft)).isZero();
        assertThat(database.watchOutcome(watched)).isEmpty();
        for (String one : foreign) {
            Answer shown = older.get("/v1/payments/" + one);
            assertThat(shown.status()).as(shown.body().toString()).isEqualTo(503);
            assertThat(shown.raw().headers().firstValue("Retry-After")).isPresent();
            assertThat(older.cancelPart(one, 1_000).status()).isEqualTo(503);
        }
        assertThat(older.get("/v1/payments/" + inParts).text("status")).isEqualTo("CANCELED");
        assertThat(older.get("/v1/payments/" + watched).text("status")).isEqualTo("ABORTED");
        assertThat(older.get("/v1/payments/" + marked).text("status")).isIn("IN_PROGRESS", "ABORTED");
    }

    @Test
    @Order(2)
    @DisplayName(
            "alone, takes payments by app, card data and registered card, cancels them, and charges no order twice")
    void pays() {
        Opened byApp = authenticated(older);
        assertThat(older.confirm(byApp).text("status")).isEqualTo("DONE");
        Opened atOnce = older.open("AUTOMATIC", WON);
        platform.buyer().approve(atOnce);
        await().atMost(WITHIN).until(atOnce::status, "F"::equals);
        String byCardData = paid(older);
        Answer charged = new BillingClient(older).charge(registered, 9_900);
        assertThat(charged.text("status")).as(charged.body().toString()).isEqualTo("DONE");
        for (String one : List.of(byApp.paymentKey(), atOnce.paymentKey(), byCardData, charged.text("paymentKey"))) {
            assertThat(older.cancel(one).text("status")).isEqualTo("CANCELED");
            assertThat(van.won(one)).isZero();
        }

        Answer again = older.post("/v1/payments/key-in", keyed, idempotencyKey);
        assertThat(again.text("code")).as(again.body().toString()).isEqualTo("DUPLICATED_ORDER_ID");
        String whole = paid(older);
        Answer part = older.cancelPart(whole, 20_000);
        assertThat(part.status()).as(part.body().toString()).isGreaterThanOrEqualTo(400);
        assertThat(van.won(whole)).isEqualTo(WON);
    }

    @Test
    @Order(3)
    @DisplayName("is killed in an approval and a cancel: this one takes both up, and ends what the other left alone")
    void isTakenUp() {
        Opened approval = authenticated(older);
        van.rule(approval, "APPROVAL", "DROP", Map.of());
        Opened cancelled = authenticated(older);
        assertThat(older.confirm(cancelled).text("status")).isEqualTo("DONE");
        van.rule(cancelled, "CANCEL", "DROP", Map.of());
        CompletableFuture.runAsync(() -> older.confirm(approval), Thread::startVirtualThread);
        CompletableFuture.runAsync(() -> older.cancel(cancelled), Thread::startVirtualThread);
        await().atMost(WITHIN).until(() -> van.won(approval) == WON && van.won(cancelled) == 0);
        old.kill();
        van.forgetRules();

        platform.gateway.restart();

        await().atMost(WITHIN).until(() -> database.unsettledOf(own.id()) == 0);
        assertThat(database.state(approval.paymentKey())).isEqualTo("NET_CANCELLED");
        assertThat(database.state(cancelled.paymentKey())).isEqualTo("CANCELLED");
        assertThat(newer.get("/v1/payments/" + partUnknown).text("status")).isEqualTo("PARTIAL_CANCELED");
        assertThat(newer.get("/v1/payments/" + voiding).text("status")).isEqualTo("CANCELED");
        assertThat(newer.get("/v1/payments/" + marked).text("status")).isEqualTo("ABORTED");
        Answer again = newer.post("/v1/payments/key-in", keyed, idempotencyKey);
        assertThat(RepeatedCalls.hit(again)).isEqualTo("true");
        assertBooksEqual();
    }

    @Test
    @Order(4)
    @DisplayName("beside this one: each confirms and cancels what the other opened, and no sweep disturbs the other's"
            + " payments")
    void sideBySide() {
        old.restart();
        Opened openedByOld = authenticated(older);
        Opened openedByNew = authenticated(newer);
        assertThat(newer.confirm(openedByOld).text("status")).isEqualTo("DONE");
        assertThat(older.confirm(openedByNew).text("status")).isEqualTo("DONE");
        assertThat(older.confirm(openedByOld).text("code")).isEqualTo("ALREADY_PROCESSED_PAYMENT");
        assertThat(older.cancel(openedByOld).text("status")).isEqualTo("CANCELED");
        assertThat(newer.cancel(openedByNew).text("status")).isEqualTo("CANCELED");

        List<Opened> slow =
                Stream.of(older, newer, older, newer).map(this::authenticated).toList();
        slow.forEach(payment -> van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 2_500)));
        List<Opened> lost =
                Stream.of(older, newer, older, newer).map(this::authenticated).toList();
        lost.forEach(payment -> van.rule(payment, "APPROVAL", "DROP", Map.of("close", true)));
        String part = paid(newer);
        rule(part, "CANCEL", "DROP", Map.of());
        CompletableFuture<Answer> partly =
                CompletableFuture.supplyAsync(() -> newer.cancelPart(part, 20_000), Thread::startVirtualThread);
        List<CompletableFuture<Answer>> answers = confirmAll(slow);
        confirmAll(lost).forEach(CompletableFuture::join);

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().text("status")).isEqualTo("DONE"));
        assertThat(partly.join().status()).isEqualTo(500);
        await().atMost(WITHIN).until(() -> database.unsettledOf(own.id()) == 0);
        assertThat(slow)
                .allSatisfy(payment ->
                        assertThat(database.history(payment.paymentKey())).endsWith("APPROVING", "APPROVED"));
        assertThat(lost)
                .allSatisfy(payment ->
                        assertThat(database.history(payment.paymentKey())).endsWith("NET_CANCELLED"));
        assertThat(newer.get("/v1/payments/" + part).text("status")).isEqualTo("PARTIAL_CANCELED");
        Stream.concat(slow.stream(), lost.stream())
                .forEach(payment -> assertThat(van.approvalsOf(payment)).isEqualTo(1));
        assertBooksEqual();
    }

    /** Confirmed by the two versions in turn. */
    private List<CompletableFuture<Answer>> confirmAll(List<Opened> payments) {
        return payments.stream()
                .map(payment -> CompletableFuture.supplyAsync(
                        () -> (payments.indexOf(payment) % 2 == 0 ? older : newer).confirm(payment),
                        Thread::startVirtualThread))
                .toList();
    }

    private Opened authenticated(MerchantClient version) {
        Opened payment = version.open("ON_CONFIRM", WON);
        platform.buyer().approve(payment);
        return payment;
    }

    private static String paid(MerchantClient version) {
        Answer paid = version.post("/v1/payments/key-in", KeyInCards.order(CARDS.next(), WON));
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        return paid.text("paymentKey");
    }

    private String unknownApproval(String on, String action, Map<String, Object> more) {
        Opened payment = authenticated(newer);
        van.rule(payment, "APPROVAL", "DROP", Map.of("close", true));
        van.rule(payment, on, action, more);
        assertThat(newer.confirm(payment).status()).isEqualTo(500);
        return payment.paymentKey();
    }

    /** 100 won that check a card, and that the VAN does not give back yet. */
    private String voiding() {
        Map<String, Object> card = new HashMap<>(CARDS.next());
        card.put("customerKey", BillingClient.newCustomer());
        card.put("customerName", "김하나");
        van.rule(EVER, "CANCEL", "IGNORE");
        assertThat(newer.post("/v1/billing/authorizations/card", card).status()).isEqualTo(200);
        String payment = database.keyIn(own.id(), "VOIDING");
        van.forgetRules();
        rule(payment, "ANY", "IGNORE", EVER);
        return payment;
    }

    private void rule(String paymentKey, String on, String action, Map<String, Object> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("paymentKey", paymentKey);
        van.rule(rule, on, action);
    }
}
