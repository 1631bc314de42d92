package dev.appcard.demo.it;

import static dev.appcard.demo.it.KilledGateway.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.CommitStops.Side;
import dev.appcard.demo.it.CommitStops.StateAfter;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.KilledGateway.Standing;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.SubscriptionClient.Subscription;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The points of {@code docs/reliability.md}, F2. Payments are brought to all of them at once, and the gateway is killed while
 * every one stands exactly there: a transaction is held at its commit, or the VAN keeps its answer. Then it is killed again
 * and again while it recovers, and everything is looked at when that is done. {@code -Dkills=5} for K12 as often.
 * K13: {@link FrozenInstanceIT}.
 */
@DisplayName("When the gateway is killed at")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessKilledIT {

    private static final int KILLS_IN_RECOVERY = Integer.getInteger("kills", 1);
    private static final long WON = 52_000;
    private static final long PART = 20_000;

    private final KilledGateway gateway = KilledGateway.start();
    private final MerchantClient merchant = gateway.merchant();
    private final VanSide van = gateway.van();
    private final GatewayDatabase database = gateway.database();

    private final Map<String, Object> unopened = MerchantClient.order("ON_CONFIRM", WON);
    private final Map<String, Object> openedUnderKey = MerchantClient.order("ON_CONFIRM", WON);
    private final Map<String, Object> openedWithout = MerchantClient.order("ON_CONFIRM", WON);
    private final String unopenedKey = RepeatedCalls.newKey();
    private final String openedKey = RepeatedCalls.newKey();
    private final String unansweredKey = RepeatedCalls.newKey();
    private final String outcomeKey = RepeatedCalls.newKey();

    private Subscription subscription;
    private long codesBefore;
    private Opened unstored;
    private JsonNode unstoredResult;
    private Opened stored;
    private Opened attempted;
    private Opened unanswered;
    private Opened uncommitted;
    private Opened untold;
    private Opened cancelUnsent;
    private Opened cancelUnanswered;
    private Opened partUnsent;
    private Opened partUnanswered;
    private HookAtKill hook;

    @BeforeAll
    void killedAtEachPoint() {
        subscription = gateway.subscriptionSoonDue();
        unstored = merchant.open("ON_CONFIRM", WON);
        unstoredResult = gateway.buyer().resultOf(unstored);
        stored = merchant.open("AUTOMATIC", WON);
        JsonNode storedResult = gateway.buyer().resultOf(stored);
        attempted = gateway.authenticated(WON);
        unanswered = gateway.authenticated(WON);
        uncommitted = gateway.authenticated(WON);
        untold = gateway.authenticated(WON);
        cancelUnsent = gateway.paid(WON);
        cancelUnanswered = gateway.paid(WON);
        partUnsent = gateway.paid(WON);
        partUnanswered = gateway.paid(WON);
        codesBefore = gateway.codesAsked();

        Standing k11 = gateway.standsAt(Side.BEFORE, "payment", SubscriptionClient.ORDER_NAME);
        gateway.untilSubscriptionDue(subscription);
        Standing k1 = gateway.standsAt(Side.BEFORE, "payment", unopened.get("orderId"));
        Standing k2 = gateway.standsAt(Side.AFTER, "payment", openedUnderKey.get("orderId"));
        Standing k2WithoutKey = gateway.standsAt(Side.AFTER, "payment", openedWithout.get("orderId"));
        gateway.call(() -> merchant.post("/v1/payments", unopened, unopenedKey));
        gateway.call(() -> merchant.post("/v1/payments", openedUnderKey, openedKey));
        gateway.call(() -> merchant.post("/v1/payments", openedWithout));
        Standing k3 = gateway.standsAt(Side.BEFORE, unstored, StateAfter.AUTHENTICATED);
        Standing k4 = gateway.standsAt(Side.AFTER, stored, StateAfter.AUTHENTICATED);
        gateway.call(() -> gateway.result(unstoredResult));
        gateway.call(() -> gateway.result(storedResult));
        Standing k5 = gateway.standsAt(Side.AFTER, attempted, StateAfter.APPROVING);
        van.rule(unanswered, "APPROVAL", "DROP", Map.of());
        Standing k7 = gateway.standsAt(Side.BEFORE, uncommitted, StateAfter.APPROVED);
        Standing k8 = gateway.standsAt(Side.AFTER, untold, StateAfter.APPROVED);
        gateway.call(() -> merchant.confirm(attempted));
        gateway.call(() -> gateway.confirm(unanswered, unansweredKey));
        gateway.call(() -> merchant.confirm(uncommitted));
        gateway.call(() -> gateway.confirm(untold, outcomeKey));
        Standing k9 = gateway.standsAt(Side.AFTER, cancelUnsent, StateAfter.CANCELLING);
        Standing k9Part = gateway.standsAt(Side.AFTER, partUnsent, StateAfter.PARTIALLY_CANCELLING);
        van.rule(cancelUnanswered, "CANCEL", "DROP", Map.of());
        van.rule(partUnanswered, "CANCEL", "DROP", Map.of());
        gateway.call(() -> merchant.cancel(cancelUnsent));
        gateway.call(() -> merchant.cancel(cancelUnanswered));
        gateway.call(() -> merchant.cancelPart(partUnsent.paymentKey(), PART));
        gateway.call(() -> merchant.cancelPart(partUnanswered.paymentKey(), PART));

        gateway.await(k11, k1, k2, k2WithoutKey, k3, k4, k5, k7, k8, k9, k9Part);
        await("K6").atMost(WITHIN).until(() -> van.won(unanswered), won -> won == WON);
        await("K9").atMost(WITHIN).until(() -> van.won(cancelUnanswered), won -> won == 0);
        await("K9 of a part").atMost(WITHIN).until(() -> van.won(partUnanswered), won -> won == WON - PART);
        assertEachStandsThere();

        hook = HookAtKill.told(merchant, database);
        gateway.kill();
        recover();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    /** What the database and the VAN say while everything stands: that each point is the one that it claims to be. */
    private void assertEachStandsThere() {
        assertThat(gateway.charged()).as("K11").isZero();
        assertThat(gateway.codesAsked()).as("K11").isEqualTo(codesBefore + 1);
        assertThat(gateway.paymentsOf(unopened)).as("K1").isZero();
        assertThat(gateway.paymentsOf(openedUnderKey)).as("K2").isEqualTo(1);
        assertThat(gateway.paymentsOf(openedWithout)).as("K2 without a key").isEqualTo(1);
        gateway.assertStands("K3", unstored, "APP_CALLED", 0, 0);
        gateway.assertStands("K4", stored, "AUTHENTICATED", 0, 0);
        assertThat(database.holdsOtc(stored.paymentKey())).as("K4").isTrue();
        gateway.assertStands("K5", attempted, "APPROVING", 0, 0);
        assertThat(database.holdsOtc(attempted.paymentKey())).as("K5").isFalse();
        gateway.assertStands("K6", unanswered, "APPROVING", 1, WON);
        gateway.assertStands("K7", uncommitted, "APPROVING", 1, WON);
        gateway.assertStands("K8", untold, "APPROVED", 1, WON);
        gateway.assertStands("K9 unsent", cancelUnsent, "CANCELLING", 1, WON);
        gateway.assertStands("K9 unanswered", cancelUnanswered, "CANCELLING", 1, 0);
        gateway.assertStands("K9 part unsent", partUnsent, "PARTIALLY_CANCELLING", 1, WON);
        gateway.assertStands("K9 part unanswered", partUnanswered, "PARTIALLY_CANCELLING", 1, WON - PART);
        assertThat(van.count(partUnsent, "PARTIAL_CANCEL")).as("K9").isZero();
        gateway.assertNoCallAnswered();
    }

    /** With kills in it (K12): the VAN carries two net cancels out and keeps its answers until the last of them. */
    private void recover() {
        van.rule(unanswered, "NET_CANCEL", "DROP", Map.of("times", 1_000_000));
        van.rule(uncommitted, "NET_CANCEL", "DROP", Map.of("times", 1_000_000));
        gateway.restart();
        gateway.untilEachIsDue();
        Answer taken = gateway.result(unstoredResult);
        assertThat(taken.text("resultCode")).as("K3: " + taken.body()).isEqualTo("0000");
        assertThat(merchant.confirm(unstored).text("status")).as("K3").isEqualTo("DONE");
        await("K4").atMost(WITHIN).until(() -> database.state(stored.paymentKey()), "APPROVED"::equals);
        await("K11").atMost(WITHIN).until(() -> gateway.charge(subscription), "PAID"::equals);
        await("all but K6 and K7").atMost(WITHIN).until(() -> gateway.unsettled() == 2);
        for (int kill = 0; kill < KILLS_IN_RECOVERY; kill++) {
            long told = van.count(unanswered, "NET_CANCEL");
            await("K12").atMost(WITHIN).until(() -> van.count(unanswered, "NET_CANCEL") > told);
            assertThat(database.state(unanswered.paymentKey())).as("K12").isEqualTo("NET_CANCELLING");
            gateway.kill();
            gateway.restart();
        }
        van.forgetRules();
        await("nothing is unknown").atMost(WITHIN).until(() -> gateway.unsettled() == 0);
    }

    @Test
    @DisplayName("K1, before the opening is committed, there is nothing, and the same call with its key opens it")
    void k1() {
        Answer again = merchant.post("/v1/payments", unopened, unopenedKey);

        assertThat(again.text("status")).as(again.body().toString()).isEqualTo("READY");
        assertThat(RepeatedCalls.hit(again)).isEqualTo("none");
        assertThat(gateway.paymentsOf(unopened)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "K2, after the opening's commit, the same call is answered with the same payment, with its key or without")
    void k2() {
        Answer underKey = merchant.post("/v1/payments", openedUnderKey, openedKey);
        Answer without = merchant.post("/v1/payments", openedWithout);

        assertThat(underKey.status()).as(underKey.body().toString()).isEqualTo(200);
        assertThat(RepeatedCalls.hit(underKey)).isEqualTo("true");
        assertThat(gateway.keyOf(openedUnderKey)).isEqualTo(underKey.text("paymentKey"));
        assertThat(without.status()).as(without.body().toString()).isEqualTo(200);
        assertThat(gateway.keyOf(openedWithout)).isEqualTo(without.text("paymentKey"));
        assertThat(gateway.paymentsOf(openedUnderKey)).isEqualTo(1);
        assertThat(gateway.paymentsOf(openedWithout)).isEqualTo(1);
    }

    @Test
    @DisplayName("K3, before a result is committed, the issuer sends it again, and it is approved once")
    void k3() {
        assertEnded(unstored, "DONE", WON);
    }

    @Test
    @DisplayName("K4, between the result's commit and the approval, it is approved once, with the code of that time")
    void k4() {
        assertEnded(stored, "DONE", WON);
    }

    @Test
    @DisplayName("K5, between the attempt's commit and its telegram, it is undone as if it had been sent")
    void k5() {
        assertThat(van.approvalsOf(attempted)).isZero();
        assertThat(database.history(attempted.paymentKey())).endsWith("NET_CANCELLING", "NET_CANCELLED");
        assertThat(merchant.show(attempted).text("status")).isEqualTo("ABORTED");
    }

    @Test
    @DisplayName("K6, before the VAN's answer, the approval is undone, and the same call is told so")
    void k6() {
        assertEnded(unanswered, "ABORTED", 0);
        Answer again = gateway.confirm(unanswered, unansweredKey);
        assertThat(again.status() + " " + again.text("code"))
                .isEqualTo("500 FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        assertThat(RepeatedCalls.hit(again)).isEqualTo("true");
    }

    @Test
    @DisplayName("K7, between the VAN's answer and its commit, the approval is undone")
    void k7() {
        assertEnded(uncommitted, "ABORTED", 0);
    }

    @Test
    @DisplayName("K8, after the outcome's commit, the window and the same call say that it is paid")
    void k8() {
        assertEnded(untold, "DONE", WON);
        assertThat(untold.status()).isEqualTo("F");
        Answer again = gateway.confirm(untold, outcomeKey);
        assertThat(again.text("status")).as(again.body().toString()).isEqualTo("DONE");
        assertThat(RepeatedCalls.hit(again)).isEqualTo("true");
    }

    @Test
    @DisplayName(
            "K9, between a cancel's commit and its answer, it is sent again under its serial, and the money comes back"
                    + " once")
    void k9() {
        assertEnded(cancelUnsent, "CANCELED", 0);
        assertEnded(cancelUnanswered, "CANCELED", 0);
        assertThat(van.count(cancelUnsent, "CANCEL")).isEqualTo(1);
        assertThat(van.count(cancelUnanswered, "CANCEL")).isEqualTo(2);
        assertEnded(partUnsent, "PARTIAL_CANCELED", WON - PART);
        assertEnded(partUnanswered, "PARTIAL_CANCELED", WON - PART);
        assertThat(van.count(partUnsent, "PARTIAL_CANCEL")).isEqualTo(1);
        assertThat(van.telegrams(partUnanswered)
                        .valueStream()
                        .filter(telegram -> telegram.path("kind").asText().equals("PARTIAL_CANCEL"))
                        .map(telegram ->
                                telegram.path("fields").path("CancelData").asText()))
                .containsExactly("00002000001", "00002000001");
    }

    @Test
    @DisplayName("K10, between a webhook and its note, the shop is told again, with the same id and bytes")
    void k10() {
        hook.assertToldAgain();
    }

    @Test
    @DisplayName(
            "K11, between a subscription's one-time code and the attempt's commit, the period is charged once, with"
                    + " another")
    void k11() {
        assertThat(gateway.charged()).isEqualTo(1);
        assertThat(gateway.codesAsked()).isEqualTo(codesBefore + 2);
        assertThat(gateway.approvalsOf(subscription)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "K12, while it recovers, again and again, it comes to the same end, and both books are equal to the won")
    void k12() {
        assertThat(van.count(unanswered, "NET_CANCEL")).isGreaterThan(KILLS_IN_RECOVERY);
        assertThat(gateway.unsettled()).isZero();
        assertThat(van.balance()).isEqualTo(gateway.ownBooks());
    }

    private void assertEnded(Opened payment, String status, long won) {
        assertThat(merchant.show(payment).text("status")).isEqualTo(status);
        assertThat(van.approvalsOf(payment)).isEqualTo(1);
        assertThat(van.won(payment)).isEqualTo(won);
        assertThat(database.holdsOtc(payment.paymentKey())).isFalse();
        // A gap in the versions is an error.
        assertThat(database.history(payment.paymentKey())).isNotEmpty();
    }
}
