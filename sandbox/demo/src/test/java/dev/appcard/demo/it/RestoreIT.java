package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.adapter.inbound.admin.AdminCommandLine;
import dev.appcard.admin.Administration;
import dev.appcard.demo.GatewayService;
import dev.appcard.demo.PostgresService;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The runbook of docs/operations.md, "After a restore", from the backup to the end. */
@DisplayName("A database that was restored from a backup")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreIT {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final long WON = 51_000;

    private final Platform platform =
            Platform.start(new Plan("restore", _ -> Map.of("AUTHENTICATE_WITHIN", "PT10M"), Map.of(), ""));
    private final TestMerchant own = platform.merchantOf(getClass());
    private final LocalDate firstDay = LocalDate.now(KOREA);

    @TempDir
    private Path folder;

    private PostgresService restored;

    private record Ran(int exitCode, String said) {}

    @AfterAll
    void stop() {
        platform.sandbox.close();
        platform.shop.close();
        if (restored != null) {
            restored.close();
        }
    }

    @Test
    @DisplayName(
            "cancels no sale that it does not know of, takes new ones when admitted, and leaves the rest to a person")
    void salesSinceTheBackupShouldStand() throws Exception {
        Opened paid = paid(opened());
        Opened opened = opened();
        Opened authenticated = authenticated(opened());
        Opened abandoned = opened();
        Opened unknown = unknown();
        BaseBackup backup = BaseBackup.take(
                platform.database(), platform.directory.resolve("postgres"), platform.directory.resolve("backup"));

        paid(authenticated(opened));
        paid(authenticated);
        Opened unheardOf = paid(authenticated(opened()));
        assertThat(own.server().cancelPart(paid.paymentKey(), 10_000).status()).isEqualTo(200);
        BooksBalance.forget(platform.database());
        platform.gateway.close();
        platform.postgres.close();
        List<String> soldThere = own.van().movements();

        restored = PostgresService.start(backup.folder());
        GatewayDatabase database = new GatewayDatabase(restored.database().port());
        everythingIsDue(database);
        assertThat(admin("recovery", "begin", "--backup-time", backup.at(), "--reason", "디스크 고장").said)
                .contains("recovery: begun");
        GatewayService gateway = platform.onRestored(restored);
        await("a sweep has looked")
                .atMost(WITHIN)
                .until(() ->
                        gateway.process().log().find("until recovery admit").isPresent());

        assertRefused(own.server().post("/v1/payments", MerchantClient.order("ON_CONFIRM", WON)));
        assertRefused(own.server().confirm(authenticated));
        assertRefused(own.server().cancel(paid));
        assertThat(own.server().show(opened).text("status")).isEqualTo("READY");
        assertThat(admin("recovery", "begin", "--backup-time", backup.at(), "--reason", "x").said)
                .contains("the gateway has");
        Ran compared = compared();
        assertThat(compared.exitCode).as(compared.said).isEqualTo(3);
        assertThat(List.of("READY", "AUTHENTICATED", "READY"))
                .isEqualTo(List.of(
                        database.state(opened.paymentKey()),
                        database.state(authenticated.paymentKey()),
                        database.state(abandoned.paymentKey())));
        assertThat(own.van().movements()).isEqualTo(soldThere);

        Ran admitted = admin("recovery", "admit", "--reason", "대사함");
        assertThat(admitted.said).contains("held: 4 PAYMENT, 0 WATCH, 0 CHARGE, 0 REGISTRATION");
        Opened fresh = paid(authenticated(openedOnceAdmitted()));
        assertThat(own.server().confirm(authenticated).status()).isIn(404, 503);
        assertRefused(own.server().cancel(paid));
        assertThat(admin("attention", "list").said)
                .contains("of order " + unheardOf.paymentKey() + "-1")
                .contains("restored-PAYMENT-" + opened.paymentKey())
                .contains("restored-PAYMENT-" + unknown.paymentKey());
        assertThat(admin("attention", "show", "--id", "restored-PAYMENT-" + opened.paymentKey()).said)
                .contains("there:  APPROVAL of " + WON);

        assertThat(compared().exitCode).isEqualTo(3);
        assertThat(admin("recovery", "end", "--reason", "대사함").said).contains("let go: 1 PAYMENT");
        await().atMost(WITHIN).until(() -> database.state(abandoned.paymentKey()), "EXPIRED"::equals);
        assertThat(admin("attention", "release", "--id", "restored-PAYMENT-" + unknown.paymentKey(), "--reason", "망취소")
                        .exitCode)
                .isZero();
        await().atMost(WITHIN).until(() -> database.state(unknown.paymentKey()), "NET_CANCELLED"::equals);
        assertThat(own.server().cancel(fresh).status()).isEqualTo(200);

        assertThat(own.van().movements())
                .as("what was sold since the backup is neither cancelled nor sold again")
                .containsAll(soldThere)
                .hasSize(soldThere.size() + 2);
        assertThat(own.van().won(opened)).isEqualTo(WON);
        assertThat(own.van().won(authenticated)).isEqualTo(WON);
        assertThat(own.van().won(unheardOf)).isEqualTo(WON);
        gateway.close();
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(503);
        assertThat(answer.text("code")).isEqualTo("FAILED_INTERNAL_SYSTEM_PROCESSING");
        assertThat(answer.raw().headers().firstValue("Retry-After")).contains("60");
    }

    private Opened opened() {
        return own.server().open("ON_CONFIRM", WON);
    }

    /** The gateway looks for its admission when it is called. */
    private Opened openedOnceAdmitted() {
        await().atMost(WITHIN)
                .until(() -> own.server()
                                .post("/v1/payments", MerchantClient.order("ON_CONFIRM", WON))
                                .status()
                        == 200);
        return opened();
    }

    private Opened authenticated(Opened payment) {
        platform.buyer().approve(payment);
        return payment;
    }

    private Opened paid(Opened payment) {
        if (!own.server().show(payment).text("status").equals("IN_PROGRESS")) {
            platform.buyer().approve(payment);
        }
        assertThat(own.server().confirm(payment).text("status")).isEqualTo("DONE");
        return payment;
    }

    /** The approval's answer is lost, and those of its net cancels while the backup is made. */
    private Opened unknown() {
        Opened payment = authenticated(opened());
        own.van().rule(payment, "APPROVAL", "DROP", Map.of("close", true));
        own.van().rule(payment, "NET_CANCEL", "DROP", Map.of("close", true, "times", 1_000));
        own.server().confirm(payment);
        assertThat(platform.database().state(payment.paymentKey())).isEqualTo("NET_CANCELLING");
        return payment;
    }

    /** Nothing of the backup would wait any longer. */
    private static void everythingIsDue(GatewayDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                update payment set attention_at = now() - interval '1 hour', authenticate_by = now() - interval '1 hour'
                where attention_at is not null and state in ('READY', 'APP_CALLED');
                update payment set attention_at = now() - interval '1 hour', confirm_by = now() - interval '1 hour'
                where attention_at is not null and state not in ('READY', 'APP_CALLED')
                """);
        }
    }

    /** Of every day since the backup, each written after the gateway had stopped. */
    private Ran compared() throws IOException {
        Ran last = new Ran(0, "");
        own.van().forgetRules();
        for (LocalDate day = firstDay; !day.isAfter(LocalDate.now(KOREA)); day = day.plusDays(1)) {
            byte[] bytes = Http.get(platform.ports.sandboxUrl() + "/van/dayfile?day="
                            + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "&sequence=" + ++sequence)
                    .raw()
                    .body();
            Path file = Files.write(folder.resolve("day-" + sequence + ".txt"), bytes);
            Ran ran = admin("reconcile", file.toString(), "--report", folder.toString());
            last = ran.exitCode == 0 ? last : ran;
        }
        return last;
    }

    private int sequence;

    private Ran admin(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (Administration administration = restored.database().administration()) {
            int exitCode = new AdminCommandLine(administration, out, out).run(List.of(arguments));
            return new Ran(exitCode, said.toString(StandardCharsets.UTF_8));
        }
    }
}
