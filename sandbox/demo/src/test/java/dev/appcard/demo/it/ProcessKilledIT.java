package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("When the gateway is killed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessKilledIT {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(40);

    /** Of its own: others go on paying while this one is down. */
    private final Platform platform = Platform.start(Plan.of("killed"));

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    @AfterAll
    void stop() {
        platform.stop();
    }

    @Test
    @DisplayName("between the result's commit and the approval, it approves once after the restart")
    void betweenResultAndApproval() throws SQLException {
        Opened payment = merchant.open("AUTOMATIC", 52_000);
        try (Connection holder = database.connect()) {
            // The approval's first write waits for this lock; the result is stored before it is taken.
            var result = buyer.resultOf(payment);
            CompletableFuture<Void> stored = lockAsSoonAs(holder, payment, "AUTHENTICATED");
            Http.post(platform.ports.gatewayUrl() + "/inbound/kb", result);
            stored.join();
            platform.gateway.kill();
        }
        if (database.state(payment.paymentKey()).equals("AUTHENTICATED")) {
            assertThat(van.approvalsOf(payment)).isZero();
        }

        platform.gateway.restart();

        await().atMost(SETTLED_WITHIN).until(payment::status, status -> "FX".contains(status));
        assertThat(van.approvalsOf(payment)).isEqualTo(1);
        assertMoneyEqual(payment);
    }

    @Test
    @DisplayName("between the attempt's commit and the answer, it undoes the approval after the restart")
    void betweenAttemptAndAnswer() {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 2_500));
        CompletableFuture<?> confirm = CompletableFuture.runAsync(() -> merchant.confirm(payment));
        await().atMost(Duration.ofSeconds(40)).until(() -> van.won(payment), won -> won == 52_000);
        assertThat(database.state(payment.paymentKey())).isEqualTo("APPROVING");
        assertThat(database.holdsOtc(payment.paymentKey())).isFalse();

        platform.gateway.kill();
        assertThat(confirm).failsWithin(Duration.ofSeconds(10));
        platform.gateway.restart();

        assertUndone(payment);
    }

    @Test
    @DisplayName("after the answer, before its outcome is stored, it undoes the approval after the restart")
    void afterTheAnswer() throws SQLException {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 1_500));
        try (Connection holder = database.connect()) {
            CompletableFuture<?> confirm = CompletableFuture.runAsync(() -> merchant.confirm(payment));
            lockAsSoonAs(holder, payment, "APPROVING").join();
            await().atMost(Duration.ofSeconds(40)).until(() -> waitsForLock(payment));
            platform.gateway.kill();
            assertThat(confirm).failsWithin(Duration.ofSeconds(10));
        }
        assertThat(database.state(payment.paymentKey())).isEqualTo("APPROVING");
        assertThat(van.won(payment)).isEqualTo(52_000);

        platform.gateway.restart();

        assertUndone(payment);
    }

    @Test
    @DisplayName("in a call with an Idempotency-Key, the same call is answered what became of its payment")
    void inACallWithAKey() {
        String key = RepeatedCalls.newKey();
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 2_500));
        CompletableFuture<?> confirm = CompletableFuture.runAsync(() -> confirm(payment, key));
        await().atMost(Duration.ofSeconds(40)).until(() -> van.won(payment), won -> won == 52_000);

        platform.gateway.kill();
        assertThat(confirm).failsWithin(Duration.ofSeconds(10));
        platform.gateway.restart();
        Answer meanwhile = confirm(payment, key);
        assertUndone(payment);
        Answer afterwards = confirm(payment, key);

        assertThat(meanwhile.text("code"))
                .isIn("IDEMPOTENT_REQUEST_PROCESSING", "FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        assertThat(afterwards.status()).isEqualTo(500);
        assertThat(afterwards.text("code")).isEqualTo("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        assertThat(RepeatedCalls.hit(afterwards)).isEqualTo("true");
    }

    private Answer confirm(Opened payment, String key) {
        return merchant.post(
                "/v1/payments/confirm",
                Map.of("paymentKey", payment.paymentKey(), "orderId", payment.orderId(), "amount", payment.won()),
                key);
    }

    private Opened authenticated() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        buyer.approve(payment);
        return payment;
    }

    private void assertUndone(Opened payment) {
        await().atMost(SETTLED_WITHIN).until(() -> merchant.show(payment).text("status"), "ABORTED"::equals);
        assertThat(van.approvalsOf(payment)).isEqualTo(1);
        assertThat(van.won(payment)).isZero();
        assertThat(database.history(payment.paymentKey())).endsWith("NET_CANCELLED");
    }

    private void assertMoneyEqual(Opened payment) {
        boolean taken = merchant.show(payment).text("status").equals("DONE");
        assertThat(van.won(payment)).isEqualTo(taken ? 52_000 : 0);
    }

    /** Locks the payment's row once it is in this state: every change waits until the connection closes. */
    private CompletableFuture<Void> lockAsSoonAs(Connection holder, Opened payment, String state) {
        return CompletableFuture.runAsync(() -> await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> locked(holder, payment, state)));
    }

    private static boolean locked(Connection holder, Opened payment, String state) throws SQLException {
        holder.setAutoCommit(false);
        try (PreparedStatement lock =
                holder.prepareStatement("select 1 from payment where payment_key = ? and state = ? for update")) {
            lock.setString(1, payment.paymentKey());
            lock.setString(2, state);
            boolean found = lock.executeQuery().next();
            if (!found) {
                holder.rollback();
            }
            return found;
        }
    }

    private boolean waitsForLock(Opened payment) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where usename = 'appcard' and wait_event_type = 'Lock'"
                                + " and query ilike 'update payment%'")) {
            return rows.next() && rows.getInt(1) > 0 && van.won(payment) == 52_000;
        }
    }
}
