package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.breaker.BreakersForTests;
import dev.appcard.adapter.outbound.van.LateAnswers;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.cancel.CancelOutcome;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Gateways towards a peer on this machine, and sending by them. */
final class Gateways {

    /** Nothing waits so long but on a machine that hardly moves. */
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private Gateways() {}

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(GENEROUS.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    static VanSettings settings(int port, Duration answerTimeout, int connections) {
        return settings(port, GENEROUS, answerTimeout, connections);
    }

    /** For those that must find no place: they give up after a moment. */
    static VanSettings impatient(int port, Duration answerTimeout, int connections) {
        return settings(port, Duration.ofMillis(500), answerTimeout, connections);
    }

    /** One connection, and listening for late answers goes on for longer than anything waits for a place. */
    static VanSettings listeningLonger(int port, Duration answerTimeout) {
        return new VanSettings(
                "127.0.0.1",
                port,
                new VanSettings.Timeouts(GENEROUS, GENEROUS, answerTimeout, GENEROUS, GENEROUS.multipliedBy(10)),
                1,
                1,
                null);
    }

    private static VanSettings settings(int port, Duration connectTimeout, Duration answerTimeout, int connections) {
        return new VanSettings(
                "127.0.0.1",
                port,
                new VanSettings.Timeouts(
                        connectTimeout, GENEROUS, answerTimeout, answerTimeout, Duration.ofSeconds(30)),
                connections,
                connections,
                null);
    }

    static KspayVanGateway to(int port, Duration answerTimeout, LateAnswers lateAnswers) {
        return new KspayVanGateway(settings(port, answerTimeout, 8), () -> {}, lateAnswers, BreakersForTests.never());
    }

    static ApprovalOutcome approve(VanGateway gateway, ApprovalOrder order) {
        try (VanLine.Open<ApprovalOutcome> line = (VanLine.Open<ApprovalOutcome>) gateway.openApproval(order)) {
            return line.send();
        }
    }

    static CancelOutcome cancel(VanGateway gateway) {
        try (VanLine.Open<CancelOutcome> line = (VanLine.Open<CancelOutcome>) gateway.openCancel(Samples.cancel())) {
            return line.send();
        }
    }
}
