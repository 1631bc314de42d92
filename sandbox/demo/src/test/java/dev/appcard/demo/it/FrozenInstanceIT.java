package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.GatewayService;
import dev.appcard.demo.it.CommitStops.Side;
import dev.appcard.demo.it.CommitStops.StateAfter;
import dev.appcard.demo.it.CommitStops.Stop;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * K13 of {@code docs/reliability.md}. It stands still until the other instance is done; {@code -Dfrozen.seconds=60}: so long
 * at least.
 */
@DisplayName("An instance that is frozen (SIGSTOP) in the midst of approvals and cancels")
@EnabledOnOs(value = OS.LINUX, disabledReason = "whether a process stands still is read from /proc")
@ResourceLock(ClockedPlatform.TIME)
class FrozenInstanceIT {

    private static final Duration FROZEN = Duration.ofSeconds(Integer.getInteger("frozen.seconds", 0));
    private static final Duration WITHIN = FROZEN.plusSeconds(120);
    private static final long WON = 52_000;

    private final ClockedPlatform clocked = ClockedPlatform.get();
    private final Platform platform = clocked.platform();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();
    private final CommitStops stops = new CommitStops();

    @Test
    @DisplayName(
            "finds them concluded by the other one when it goes on: it sends nothing more, and no answer counts twice")
    void goesOn() throws IOException, InterruptedException {
        try (DatabaseLine line = new DatabaseLine(platform.postgres.database().port(), stops);
                HeldLine answers = new HeldLine(platform.ports.van());
                GatewayService frozen = StoppedAtEnd.register(platform.startWith(Map.of(
                                "DB_PORT", Integer.toString(line.port()),
                                "VAN_PORT", Integer.toString(answers.port()),
                                // Nothing is due before time is moved.
                                "VAN_ANSWER_TIMEOUT", "PT2M")))
                        .awaitReady()) {
            String there = frozen.url().toString().replaceAll("/$", "");
            Opened unsent = authenticated();
            Opened unanswered = authenticated();
            Opened cancelled = authenticated();
            assertThat(merchant.confirm(cancelled).text("status")).isEqualTo("DONE");
            Stop beforeSending = stops.at(Side.AFTER, unsent.paymentKey(), StateAfter.APPROVING);
            CompletableFuture<Answer> first = call(there, "/v1/payments/confirm", confirming(unsent));
            CompletableFuture<Answer> second = call(there, "/v1/payments/confirm", confirming(unanswered));
            CompletableFuture<Answer> third =
                    call(there, "/v1/payments/" + cancelled.paymentKey() + "/cancel", Map.of("cancelReason", "고객 변심"));
            assertThat(beforeSending.reached()).succeedsWithin(WITHIN);
            await().atMost(WITHIN).until(() -> van.won(unanswered) == WON && van.won(cancelled) == 0);

            signal(frozen, "STOP");
            await().atMost(WITHIN).until(() -> isFrozen(frozen));
            long since = System.nanoTime();
            assertThat(database.state(unsent.paymentKey())).isEqualTo("APPROVING");
            assertThat(database.state(unanswered.paymentKey())).isEqualTo("APPROVING");
            assertThat(database.state(cancelled.paymentKey())).isEqualTo("CANCELLING");
            // All that it waits for lies at its door.
            beforeSending.release();
            answers.release();
            clocked.move(Duration.ofMinutes(3));
            await("the other one is done").atMost(WITHIN).until(() -> database.unsettledOf(own.id()) == 0);
            assertEnded(unsent, unanswered, cancelled);
            await("long enough").atMost(WITHIN).until(() -> System.nanoTime() - since >= FROZEN.toNanos());

            assertThat(isFrozen(frozen)).isTrue();
            signal(frozen, "CONT");
            System.out.println("FrozenInstanceIT: frozen for "
                    + Duration.ofNanos(System.nanoTime() - since).toMillis() + " ms; answered "
                    + first.join().status() + ' ' + second.join().status() + ' '
                    + third.join().status());

            assertThat(first.join().status()).isEqualTo(500);
            assertThat(second.join().status()).isEqualTo(500);
            assertThat(frozen.process().log().find("OVERTAKEN")).isPresent();
            await().atMost(WITHIN).until(() -> database.unsettledOf(own.id()) == 0);
            assertEnded(unsent, unanswered, cancelled);
        }
    }

    private void assertEnded(Opened unsent, Opened unanswered, Opened cancelled) {
        assertThat(van.approvalsOf(unsent)).as("sent after all").isZero();
        assertThat(van.approvalsOf(unanswered)).isEqualTo(1);
        assertThat(database.history(unsent.paymentKey()))
                .endsWith("NET_CANCELLED")
                .doesNotContain("APPROVED");
        assertThat(database.history(unanswered.paymentKey()))
                .endsWith("NET_CANCELLED")
                .doesNotContain("APPROVED");
        assertThat(database.history(cancelled.paymentKey()))
                .endsWith("CANCELLED")
                .containsOnlyOnce("CANCELLED");
        assertThat(merchant.show(cancelled).body().path("cancels")).hasSize(1);
        assertThat(van.balance()).isZero();
        assertThat(database.wonOf(own.id())).isZero();
    }

    private Opened authenticated() {
        Opened payment = merchant.open("ON_CONFIRM", WON);
        platform.buyer().approve(payment);
        return payment;
    }

    private static Map<String, Object> confirming(Opened payment) {
        return Map.of("paymentKey", payment.paymentKey(), "orderId", payment.orderId(), "amount", payment.won());
    }

    /** Of a caller with more patience than others: it is answered after the frozen time. */
    private CompletableFuture<Answer> call(String there, String path, Map<String, Object> body) {
        return CompletableFuture.supplyAsync(
                () -> Http.send(new MerchantClient(there, own.keys().secret())
                        .request(path, own.keys().secret())
                        .timeout(WITHIN.multipliedBy(2))
                        .header("Content-Type", "application/json")
                        .POST(Http.body(body))),
                Thread::startVirtualThread);
    }

    private static void signal(GatewayService gateway, String signal) throws IOException, InterruptedException {
        String command = "kill -" + signal + ' ' + gateway.process().pid();
        assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor()).isZero();
    }

    /** The letter behind the name, which ends with the last bracket. */
    private static boolean isFrozen(GatewayService gateway) throws IOException {
        String stat = Files.readString(
                Path.of("/proc", Long.toString(gateway.process().pid()), "stat"));
        return stat.charAt(stat.lastIndexOf(')') + 2) == 'T';
    }
}
