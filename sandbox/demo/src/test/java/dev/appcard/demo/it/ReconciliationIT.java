package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.adapter.inbound.admin.AdminCommandLine;
import dev.appcard.admin.Administration;
import dev.appcard.demo.it.MerchantClient.Opened;
import dev.appcard.demo.it.Platform.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The morning's comparison with the VAN's day file")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconciliationIT {

    /** {@code -Dreconcile.payments=20000} for a whole day's. */
    private static final int PAYMENTS = Integer.getInteger("reconcile.payments", 150);

    /** One in a hundred of each. */
    private static final int OF_EACH = Math.max(2, PAYMENTS / 100);

    /** What is mended by itself in one file, with one that is still being undone. */
    private static final int GIVEN_UP = 3;

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final long WON = 51_000;

    /** At noon, so that no midnight comes between; and nothing but the comparison finds what was given up. */
    private final TestClock clock = TestClock.make();

    private final Platform platform = startedAtNoon();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final LocalDate day = clock.now().toLocalDate();

    @TempDir
    private Path folder;

    private record Ran(int exitCode, String said) {}

    @AfterAll
    void stop() {
        platform.stop();
    }

    @Test
    @DisplayName("finds what was planted, by kind, and nothing else; mends what is certain; and then finds nothing")
    void plantedAndFound() throws Exception {
        DayOfPayments paid = DayOfPayments.of(own, PAYMENTS, new KeyInCards(Seed.of(getClass())));
        List<Opened> givenUp = givenUp();
        Opened refused = refused();
        assertRefusedWhateverIsSpoilt();

        Map<String, Integer> planted = plant(paid);
        Path file = dayFile("faults.txt", "");
        Ran first = reconcile(file);

        assertThat(first.exitCode()).as(first.said()).isEqualTo(3);
        planted.merge("STATE", GIVEN_UP + 1, Integer::sum);
        assertThat(kinds(first)).isEqualTo(planted);
        assertThat(first.said()).contains((GIVEN_UP + 1) + " MENDED");
        givenUp.forEach(payment -> await().atMost(WITHIN)
                .until(() -> platform.database().watchOutcome(payment.paymentKey()), "UNDONE"::equals));
        await().atMost(WITHIN).until(() -> platform.database().state(refused.paymentKey()), "NET_CANCELLED"::equals);
        assertThat(Stream.concat(givenUp.stream(), Stream.of(refused))).allSatisfy(payment -> {
            assertThat(own.van().won(payment)).isZero();
            assertThat(own.van().count(payment, "CANCEL")).isPositive();
        });

        assertThat(reconcile(file)).isEqualTo(first);
        acceptOne(planted.values().stream().mapToInt(Integer::intValue).sum() - GIVEN_UP - 1);

        Http.send(Http.to(platform.ports.sandboxUrl() + "/van/dayfile/faults").DELETE());
        Ran after = reconcile(dayFile("right.txt", "&sequence=2"));
        assertThat(after.exitCode()).as(after.said()).isZero();
        assertThat(after.said()).contains("the books are equal");
        own.assertBooksEqual();
    }

    /** @param open differences that no machine may decide */
    private void acceptOne(int open) {
        String id = admin("attention", "list")
                .said()
                .lines()
                .filter(line -> line.contains("DOUBLED"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        assertThat(admin("attention", "list").said()).contains("attention: " + open + " open");
        assertThat(admin("attention", "accept", "--id", id, "--reason", "VAN에 확인함")
                        .exitCode())
                .isZero();
        assertThat(admin("attention", "list").said())
                .contains("attention: " + (open - 1) + " open")
                .doesNotContain(id + " ");
    }

    private Map<String, Integer> plant(DayOfPayments paid) {
        Map<String, String> kinds = Map.of(
                "LEAVE_OUT",
                "MISSING_THERE",
                "DOUBLE",
                "DOUBLED",
                "AMOUNT",
                "AMOUNT",
                "STATE",
                "STATE",
                "DATE",
                "DATE");
        Map<String, Integer> planted = new TreeMap<>();
        kinds.forEach((action, kind) -> paid.take(OF_EACH).forEach(payment -> {
            fault(Map.of("paymentKey", payment, "action", action, "amount", 50_999));
            planted.merge(kind, 1, Integer::sum);
        }));
        for (int number = 1; number <= OF_EACH; number++) {
            fault(Map.of(
                    "paymentKey",
                    "pay_invented_" + number,
                    "action",
                    "INVENT",
                    "amount",
                    1_000,
                    "storeId",
                    own.merchant().storeId()));
            planted.merge("MISSING_HERE", 1, Integer::sum);
        }
        return planted;
    }

    /** The VAN says that it knows no such order until the gateway believes it, and has the money all the while. */
    private List<Opened> givenUp() {
        List<Opened> payments =
                IntStream.range(0, GIVEN_UP).mapToObj(_ -> lost("0024")).toList();
        for (Opened payment : payments) {
            await().atMost(WITHIN)
                    .until(() -> platform.database().state(payment.paymentKey()), "NET_CANCELLED"::equals);
            assertThat(own.van().won(payment)).isEqualTo(WON);
        }
        own.van().forgetRules();
        // Then only the ordinary cancel helps, which names the transaction that the file tells.
        payments.forEach(
                payment -> own.van().rule(payment, "NET_CANCEL", "DECLINE", Map.of("code", "0022", "times", 1_000)));
        return payments;
    }

    /** The VAN refuses to undo it, whatever the gateway does: marked for a person. */
    private Opened refused() {
        Opened payment = lost("0022");
        await().atMost(WITHIN)
                .until(() -> platform.database().needsAttention(payment.paymentKey()), "NET_CANCEL_REFUSED"::equals);
        return payment;
    }

    private Opened lost(String code) {
        Opened payment = own.server().open("ON_CONFIRM", WON);
        platform.buyer().approve(payment);
        own.van().rule(payment, "APPROVAL", "DROP", Map.of("close", true));
        own.van().rule(payment, "NET_CANCEL", "DECLINE", Map.of("code", code, "times", 1_000));
        own.server().confirm(payment);
        return payment;
    }

    private void assertRefusedWhateverIsSpoilt() throws IOException {
        Map<String, Integer> damage = new HashMap<>(Map.of(
                "FIELD&line=1&field=WrittenAt", 1,
                "FIELD&line=2&field=Amount", 2,
                "FIELD&line=3&field=OrderNumber", 3,
                "CUT&at=1000", 5,
                "DROP_LINE&line=4", 4,
                "DOUBLE_LINE&line=4", 5,
                "CHARSET", 1));
        for (Map.Entry<String, Integer> each : damage.entrySet()) {
            Ran ran = reconcile(dayFile("spoilt.txt", "&damage=" + each.getKey()));
            assertThat(ran.exitCode()).as(each.getKey()).isEqualTo(1);
            assertThat(ran.said()).as(each.getKey()).contains("nothing was changed: line " + each.getValue());
        }
        Ran otherDay =
                reconcile(dayFile("spoilt.txt", ""), "--day", day.minusDays(1).toString());
        assertThat(otherDay.exitCode()).isEqualTo(1);
        assertThat(otherDay.said()).contains("line 1, BusinessDate");
        assertThat(platform.database().count("reconciliation")).isZero();
        assertThat(platform.database().count("reconciliation_difference")).isZero();
    }

    private void fault(Map<String, Object> fault) {
        Http.Answer answer = Http.post(platform.ports.sandboxUrl() + "/van/dayfile/faults", fault);
        assertThat(answer.status()).isEqualTo(204);
    }

    private Path dayFile(String name, String more) throws IOException {
        String date = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        byte[] bytes = Http.get(platform.ports.sandboxUrl() + "/van/dayfile?day=" + date + more)
                .raw()
                .body();
        return Files.write(folder.resolve(name), bytes);
    }

    /** As an operator calls it. */
    private Ran reconcile(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("reconcile", file.toString(), "--report", folder.toString()));
        arguments.addAll(List.of(more));
        return admin(arguments.toArray(String[]::new));
    }

    private Ran admin(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (Administration administration = platform.postgres.database().administration()) {
            int exitCode = new AdminCommandLine(administration, out, out).run(List.of(arguments));
            return new Ran(exitCode, said.toString(StandardCharsets.UTF_8));
        }
    }

    /** By the report. */
    private Map<String, Integer> kinds(Ran ran) throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        Path csv = folder.resolve("reconciliation-" + day + "-0001.csv");
        assertThat(ran.said()).contains(csv.toString());
        Files.readAllLines(csv).stream().skip(1).forEach(row -> kinds.merge(row.split(",")[1], 1, Integer::sum));
        return kinds;
    }

    private Platform startedAtNoon() {
        clock.move(Duration.between(clock.now(), clock.now().plusDays(1).withHour(12)));
        Map<String, String> gateway = Map.of(
                "LATE_APPROVAL_PAUSE_FIRST", "PT1H", "AUTHENTICATE_WITHIN", "PT10M", "ATTENTION_AFTER_TRIES", "2");
        Map<String, String> everywhere = Map.of(TestClock.SETTING, clock.file().toString());
        return Platform.start(new Plan("reconcile", _ -> gateway, everywhere, ""));
    }
}
