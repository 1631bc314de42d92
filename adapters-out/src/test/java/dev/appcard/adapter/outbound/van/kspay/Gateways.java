package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.LateAnswers;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.application.port.outbound.van.ApprovalLine;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.CancelLine;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.cancel.CancelOutcome;
import java.time.Duration;

/** Gateways towards a peer on this machine, and sending by them. */
final class Gateways {

    private Gateways() {}

    static VanSettings settings(int port, Duration answerTimeout, int connections) {
        return new VanSettings(
                "127.0.0.1",
                port,
                Duration.ofMillis(500),
                Duration.ofMillis(500),
                answerTimeout,
                answerTimeout,
                Duration.ofSeconds(30),
                connections,
                null);
    }

    static KspayVanGateway to(int port, Duration answerTimeout, LateAnswers lateAnswers) {
        return new KspayVanGateway(settings(port, answerTimeout, 8), () -> {}, lateAnswers);
    }

    static ApprovalOutcome approve(VanGateway gateway, ApprovalOrder order) {
        try (ApprovalLine.Open line = (ApprovalLine.Open) gateway.openApproval(order)) {
            return line.send();
        }
    }

    static CancelOutcome cancel(VanGateway gateway) {
        try (CancelLine.Open line = (CancelLine.Open) gateway.openCancel(Samples.cancel())) {
            return line.send();
        }
    }
}
