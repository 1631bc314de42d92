package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("When the database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTroubleIT {

    private static final Duration WITHIN = Duration.ofSeconds(40);
    private static final int ORDINARY = 3;

    /** Of its own: its pool is small, and its line is cut. */
    private final DatabaseLine[] line = new DatabaseLine[1];

    private final Platform platform =
            Platform.startBehind(new Plan("trouble", _ -> Map.of(), Map.of(), ""), database -> {
                line[0] = new DatabaseLine(database);
                return Map.of(
                        "DB_PORT", Integer.toString(line[0].port()),
                        "DB_POOL_SIZE", Integer.toString(ORDINARY + 3),
                        "DB_POOL_RESERVE", "3");
            });

    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    @AfterAll
    void stop() {
        platform.stop();
        line[0].close();
    }

    @Test
    @DisplayName("has no connection free, calls are told to come again, while issuers and health are served")
    void busy() throws SQLException {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        var result = buyer.resultOf(payment);
        try (Connection holder = database.connect()) {
            holder.setAutoCommit(false);
            execute(holder, "lock table merchant_key in access exclusive mode");
            List<CompletableFuture<Answer>> waiting = IntStream.range(0, ORDINARY)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> merchant.show(payment)))
                    .toList();
            await().atMost(WITHIN).until(() -> backendsWaitingForALock() == ORDINARY);

            assertRetryLater(merchant.show(payment), "1");
            Answer page = page(payment);
            assertThat(page.status()).isEqualTo(503);
            assertThat(text(page)).contains("아직 결제되지 않았을 수 있습니다").contains("id=\"again\"");
            assertThat(Http.get(platform.ports.gatewayUrl() + "/health/ready").status())
                    .isEqualTo(200);
            Answer taken = Http.post(platform.ports.gatewayUrl() + "/inbound/kb", result);
            assertThat(taken.text("resultCode")).as(text(taken)).isEqualTo("0000");
            assertThat(unavailable("BUSY")).isGreaterThanOrEqualTo(2);

            holder.rollback();
            assertThat(waiting)
                    .allSatisfy(call -> assertThat(call.join().status()).isEqualTo(200));
        }
        assertThat(merchant.confirm(payment).text("status")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("is away, calls are told to come again, one line of the log says so, and all goes on afterwards")
    void away() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        long linesBefore = platform.gateway.process().log().lines().size();
        line[0].cut();
        try {
            for (int call = 0; call < 20; call++) {
                assertRetryLater(merchant.show(payment), "5");
            }
            assertThat(page(payment).status()).isEqualTo(503);
            assertThat(Http.get(platform.ports.gatewayUrl() + "/health/ready").status())
                    .isEqualTo(503);
        } finally {
            line[0].mend();
        }
        await().atMost(WITHIN).until(() -> merchant.show(payment).status() == 200);
        List<String> lines = platform.gateway.process().log().lines();
        assertThat(lines.stream().filter(said -> said.contains("database AWAY")))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(lines.subList((int) linesBefore, lines.size()).stream()
                        .filter(said -> !said.contains("http answered")))
                .as("no line for each call but that it was answered")
                .hasSizeLessThan(10);
    }

    @Test
    @DisplayName("hangs, calls are told to come again while it does, and all goes on once it answers")
    void hanging() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        line[0].keepSilent();
        try {
            List<CompletableFuture<Answer>> calls = IntStream.rangeClosed(0, ORDINARY)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> merchant.show(payment)))
                    .toList();
            assertThat(calls)
                    .allSatisfy(call -> assertThat(call.join().status()).isEqualTo(503));
            assertThat(merchant.show(payment).status()).isEqualTo(503);
        } finally {
            line[0].speak();
        }

        await().atMost(WITHIN).until(() -> merchant.show(payment).status() == 200);
    }

    @Test
    @DisplayName("cuts every connection, the next calls do not notice")
    void cutConnections() throws SQLException {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        try (Connection administrator = database.connect()) {
            execute(
                    administrator,
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'appcard'");
        }

        assertThat(merchant.show(payment).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is cut off in the commit of an approval's outcome, it is committed again: nothing is undone")
    void commitOfAnOutcome() throws SQLException {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 1_500));
        CompletableFuture<Answer> confirm;
        try (Connection holder = database.connect()) {
            holder.setAutoCommit(false);
            confirm = CompletableFuture.supplyAsync(() -> merchant.confirm(payment));
            await().atMost(WITHIN).until(() -> locked(holder, payment));
            await().atMost(WITHIN).until(() -> backendsWaitingForALock() > 0);
            try (Connection administrator = database.connect()) {
                execute(
                        administrator,
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'appcard'"
                                + " and wait_event_type = 'Lock'");
            }
            holder.rollback();
        }

        assertPaid(payment, confirm.join());
    }

    @Test
    @DisplayName("is away when an approval's outcome is known, it is committed once it is back: nothing is undone")
    void awayAtAnOutcome() {
        Opened payment = authenticated();
        van.rule(payment, "APPROVAL", "DELAY", Map.of("millis", 1_500));
        CompletableFuture<Answer> confirm = CompletableFuture.supplyAsync(() -> merchant.confirm(payment));
        await().atMost(WITHIN).until(() -> van.won(payment), won -> won == 52_000);
        double before = unavailable("AWAY");
        line[0].cut();
        try {
            await().atMost(WITHIN)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> logged("outcome could not be committed yet"));
        } finally {
            line[0].mend();
        }

        assertPaid(payment, confirm.join());
        assertThat(unavailable("AWAY")).isGreaterThan(before);
    }

    private Opened authenticated() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        buyer.approve(payment);
        return payment;
    }

    private void assertPaid(Opened payment, Answer confirmed) {
        assertThat(confirmed.text("status")).as(text(confirmed)).isEqualTo("DONE");
        assertThat(database.history(payment.paymentKey())).endsWith("APPROVING", "APPROVED");
        assertThat(van.approvalsOf(payment)).isEqualTo(1);
        assertThat(van.won(payment)).isEqualTo(52_000);
    }

    private static void assertRetryLater(Answer answer, String seconds) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(503);
        assertThat(answer.text("code")).isEqualTo("FAILED_INTERNAL_SYSTEM_PROCESSING");
        assertThat(answer.raw().headers().firstValue("Retry-After")).contains(seconds);
    }

    private static Answer page(Opened payment) {
        return Http.send(
                Http.to(payment.window()).header("Accept", "text/html,*/*").GET());
    }

    private static String text(Answer answer) {
        return new String(answer.raw().body(), StandardCharsets.UTF_8);
    }

    private boolean logged(String text) {
        return platform.gateway.process().log().find(text).isPresent();
    }

    private double unavailable(String why) {
        return text(Http.get(platform.ports.gatewayUrl() + "/metrics"))
                .lines()
                .filter(metric -> metric.startsWith("appcard_database_unavailable_total")
                        && metric.contains("why=\"" + why + '"'))
                .mapToDouble(metric -> Double.parseDouble(metric.substring(metric.lastIndexOf(' '))))
                .sum();
    }

    private int backendsWaitingForALock() throws SQLException {
        try (Connection administrator = database.connect();
                Statement statement = administrator.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_stat_activity where"
                        + " application_name = 'appcard' and wait_event_type = 'Lock'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static boolean locked(Connection holder, Opened payment) throws SQLException {
        try (PreparedStatement lock = holder.prepareStatement(
                "select 1 from payment where payment_key = ? and state = 'APPROVING' for update")) {
            lock.setString(1, payment.paymentKey());
            boolean found = lock.executeQuery().next();
            if (!found) {
                holder.rollback();
            }
            return found;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
