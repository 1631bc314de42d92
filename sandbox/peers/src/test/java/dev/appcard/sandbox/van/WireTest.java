package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.shared.Pause;
import dev.appcard.sandbox.van.server.VanTimeouts;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WireTest {
    @Test
    void telegramShouldBeReadWhenItComesByteByByte() throws Exception {
        try (var sandbox = new RunningSandbox();
                var client = new VanClient(sandbox.vanPort())) {
            for (byte one : new Approval().bytes()) {
                client.send(one);
            }
            assertThat(client.answer().status()).isEqualTo("O");
        }
    }

    @Test
    void twoTelegramsShouldBeAnsweredInOrderWhenGlued() throws Exception {
        try (var sandbox = new RunningSandbox();
                var client = new VanClient(sandbox.vanPort())) {
            var first = new Approval();
            var second = new Approval().amount(70_002);
            client.send(Bytes.concat(first.bytes(), second.bytes()));

            assertThat(client.answer().orderNumber()).isEqualTo(first.orderNumber);
            Answer answer = client.answer();
            assertThat(answer.orderNumber()).isEqualTo(second.orderNumber);
            assertThat(answer.outcome()).isEqualTo("X 0002");
        }
    }

    @Test
    void wholeAnswerShouldLeaveInOneWrite() throws Exception {
        try (var sandbox = new RunningSandbox();
                var client = new VanClient(sandbox.vanPort())) {
            client.send(new Approval().bytes());

            assertThat(client.readOnce(new byte[9999])).isEqualTo(580);
        }
    }

    @Test
    void oneApprovalShouldWinWhenFiftyComeForOneCode() throws Exception {
        try (var sandbox = new RunningSandbox();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                var approval = new Approval().track("9410123456789012=8911");
                calls.add(() -> sandbox.ask(approval));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                outcomes.add(answer.get().outcome());
            }

            assertThat(outcomes).filteredOn(outcome -> outcome.startsWith("O")).hasSize(1);
            assertThat(outcomes).filteredOn("X 0036"::equals).hasSize(49);
            assertThat(sandbox.get("/van/ledger").path("totals").path("balance").longValue())
                    .isEqualTo(50_000);
        }
    }

    @Test
    void oneCancelShouldWinWhenFiftyCome() throws Exception {
        try (var sandbox = new RunningSandbox();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var approval = new Approval();
            sandbox.ask(approval);
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                calls.add(() -> sandbox.ask(Cancel.ofOrder(approval.orderNumber)));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                outcomes.add(answer.get().outcome());
            }

            assertThat(outcomes).filteredOn(outcome -> outcome.startsWith("O")).hasSize(1);
            assertThat(outcomes).filteredOn("X 0025"::equals).hasSize(49);
            assertThat(sandbox.entry(approval.orderNumber).path("cancels")).hasSize(1);
        }
    }

    @Test
    void connectionShouldCloseWhenATelegramDoesNotEndInTime() throws Exception {
        var timeouts = new VanTimeouts(Duration.ofSeconds(20), Duration.ofMillis(100));
        try (Van van = Van.start(0, VanFiles.NONE, Clock.systemUTC(), Pause.SLEEP, timeouts);
                var client = new VanClient(van.port())) {
            client.send("0576".getBytes(Bytes.KOREAN));

            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void connectionShouldCloseWhenIdleTooLong() throws Exception {
        var timeouts = new VanTimeouts(Duration.ofMillis(100), Duration.ofSeconds(20));
        try (Van van = Van.start(0, VanFiles.NONE, Clock.systemUTC(), Pause.SLEEP, timeouts);
                var client = new VanClient(van.port())) {
            assertThat(client.rest()).isEmpty();
        }
    }
}
