package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.CuttingLine.Side;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("When the database fails at one statement of a payment")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseStatementsIT {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final int WON = 52_000;

    /** More than any commit of the product has. */
    private static final int MOST_STATEMENTS = 25;

    private final CuttingLine[] line = new CuttingLine[1];

    /** Of its own: what goes wrong with its database is felt by all. */
    private final Platform platform =
            Platform.startBehind(new Plan("statements", _ -> Map.of(), Map.of(), ""), database -> {
                line[0] = new CuttingLine(database);
                return Map.of("DB_PORT", Integer.toString(line[0].port()));
            });

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    @AfterAll
    void stop() {
        platform.stop();
        line[0].close();
    }

    @ParameterizedTest(name = "of the commit of an outcome, at each of them ({0}): it is committed once, and told")
    @EnumSource
    void atEachStatementOfAnOutcome(Side side) {
        int cut = 0;
        for (int statement = 1; statement < MOST_STATEMENTS; statement++) {
            if (!Sample.has(statement + side.ordinal())) {
                continue;
            }
            Opened payment = authenticated();
            line[0].cutAt(statement, side, payment.paymentKey(), "APPROVED");

            Answer paid = merchant.post(
                    "/v1/payments/confirm",
                    Map.of("paymentKey", payment.paymentKey(), "orderId", payment.orderId(), "amount", WON),
                    RepeatedCalls.newKey());

            assertThat(paid.text("status"))
                    .as("statement %d: %s", statement, paid.body())
                    .isEqualTo("DONE");
            assertThat(database.history(payment.paymentKey())).endsWith("APPROVING", "APPROVED");
            assertThat(database.history(payment.paymentKey())).containsOnlyOnce("APPROVED");
            assertThat(van.approvalsOf(payment)).isEqualTo(1);
            assertThat(van.won(payment)).isEqualTo(WON);
            if (!line[0].hasCut()) {
                break;
            }
            cut++;
        }
        System.out.printf("DatabaseStatementsIT: %s, at each of %d statements of an outcome%n", side, cut);
        assertThat(cut).as("the row, its history and the commit at least").isBetween(3, MOST_STATEMENTS - 2);
        assertThat(van.balance()).isEqualTo(database.wonOf(own.id()));
    }

    /** What is not committed for certain is not sent; where it was committed after all, the net cancel follows. */
    @ParameterizedTest(name = "of the commit of an attempt, at each of them ({0}): never sent without it, money equal")
    @EnumSource
    void atEachStatementOfAnAttempt(Side side) {
        int cut = 0;
        for (int statement = 1; statement < MOST_STATEMENTS; statement++) {
            Opened payment = authenticated();
            line[0].cutAt(statement, side, payment.paymentKey(), "APPROVING");

            Answer answer = merchant.confirm(payment);

            assertThat(answer.status())
                    .as("statement %d: %s", statement, answer.body())
                    .isIn(200, 503);
            boolean isPaid = answer.status() == 200;
            assertThat(van.approvalsOf(payment)).isEqualTo(isPaid ? 1 : 0);
            assertThat(van.won(payment)).isEqualTo(isPaid ? WON : 0);
            if (!line[0].hasCut()) {
                break;
            }
            cut++;
        }
        System.out.printf("DatabaseStatementsIT: %s, at each of %d statements of an attempt%n", side, cut);
        assertThat(cut).isBetween(3, MOST_STATEMENTS - 2);
        await().atMost(WITHIN).until(() -> database.unsettledOf(own.id()) == 0);
        assertThat(van.balance()).isEqualTo(database.wonOf(own.id()));
    }

    @Test
    @DisplayName("because its disk is full, nothing is sent; once there is room the same call goes through")
    void diskFullAtAnAttempt() throws SQLException {
        Opened payment = authenticated();
        diskFullAt("APPROVING");
        try {
            assertRetryLater(merchant.confirm(payment));
            assertThat(database.state(payment.paymentKey())).isEqualTo("AUTHENTICATED");
        } finally {
            thereIsRoom();
        }
        assertThat(van.approvalsOf(payment)).isZero();

        assertThat(merchant.confirm(payment).text("status")).isEqualTo("DONE");
        assertThat(van.won(payment)).isEqualTo(WON);
    }

    @Test
    @DisplayName("because its disk is full when an outcome is known: undone once there is room, money equal")
    void diskFullAtAnOutcome() throws SQLException {
        Opened payment = authenticated();
        diskFullAt("APPROVED");
        try {
            assertRetryLater(merchant.confirm(payment));
            assertThat(database.state(payment.paymentKey())).isEqualTo("APPROVING");
            assertThat(van.won(payment)).isEqualTo(WON);
        } finally {
            thereIsRoom();
        }
        await().atMost(WITHIN).until(() -> database.state(payment.paymentKey()), "NET_CANCELLED"::equals);
        assertThat(van.won(payment)).isZero();
        assertThat(van.balance()).isEqualTo(database.wonOf(own.id()));
    }

    /** An old primary that is fenced takes no changes, and is no primary to a driver that looks for one. */
    @Test
    @DisplayName("because it takes no changes any more, nothing is sent, and no new connection is made to it")
    void readOnly() throws SQLException {
        Opened payment = authenticated();
        administer("alter system set default_transaction_read_only = on", "select pg_reload_conf()");
        try {
            await().atMost(WITHIN).until(() -> merchant.confirm(payment).status() == 503);
            assertThat(database.state(payment.paymentKey())).isEqualTo("AUTHENTICATED");
            administer("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'appcard'");
            assertRetryLater(merchant.show(payment));
        } finally {
            administer(
                    "set default_transaction_read_only = off",
                    "alter system reset default_transaction_read_only",
                    "select pg_reload_conf()");
        }
        assertThat(van.approvalsOf(payment)).isZero();
        await().atMost(WITHIN).until(() -> merchant.show(payment).status() == 200);
        assertThat(merchant.confirm(payment).text("status")).isEqualTo("DONE");
        assertThat(van.won(payment)).isEqualTo(WON);
    }

    private Opened authenticated() {
        awaitDatabaseThere();
        Opened payment = merchant.open("ON_CONFIRM", WON);
        platform.buyer().approve(payment);
        return payment;
    }

    /** What the server says when it cannot write, at the step to this state. */
    private void diskFullAt(String state) throws SQLException {
        administer(
                "create function disk_full() returns trigger language plpgsql as $$ begin"
                        + " raise exception using errcode = '53100', message = 'no space left on device'; end $$",
                "create trigger disk_full before insert on payment_history for each row when (new.state = '" + state
                        + "') execute function disk_full()");
    }

    private void thereIsRoom() throws SQLException {
        administer("drop trigger disk_full on payment_history", "drop function disk_full()");
        awaitDatabaseThere();
    }

    /** What went wrong is known to the gateway until its database answers another call. */
    private void awaitDatabaseThere() {
        await().atMost(WITHIN)
                .until(() -> merchant.get("/v1/payments/orders/of-nobody").status() == 404);
    }

    private void administer(String... statements) throws SQLException {
        try (Connection administrator = database.connect();
                Statement statement = administrator.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertRetryLater(Answer answer) {
        assertThat(answer.status())
                .as(new String(answer.raw().body(), StandardCharsets.UTF_8))
                .isEqualTo(503);
        assertThat(answer.raw().headers().firstValue("Retry-After")).isPresent();
    }
}
