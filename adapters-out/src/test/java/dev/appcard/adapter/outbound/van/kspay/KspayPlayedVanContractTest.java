package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.application.port.outbound.van.VanBench;
import dev.appcard.application.port.outbound.van.VanGateway;
import dev.appcard.application.port.outbound.van.VanGatewayContract;
import dev.appcard.domain.approval.OrderNumber;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The adapter against a VAN that is played by the document, over the wire. */
class KspayPlayedVanContractTest implements VanGatewayContract, VanBench {

    private final PlayedVan van = new PlayedVan();
    private PeerVan peer;
    private KspayVanGateway gateway;

    @BeforeEach
    void connect() throws IOException {
        peer = new PeerVan(van);
        gateway = Gateways.to(
                peer.port(), Duration.ofSeconds(1), new CountedLateAnswers(() -> (attempt, approval) -> {}));
    }

    @AfterEach
    void disconnect() throws IOException {
        gateway.close();
        peer.close();
    }

    @Override
    public VanBench bench() {
        return this;
    }

    @Override
    public VanGateway gateway() {
        return gateway;
    }

    @Override
    public void dropAnswersTo(OrderNumber orderNumber) {
        van.fallSilentTo(orderNumber.value());
    }

    @Override
    public long wonHeld(OrderNumber orderNumber) {
        return van.wonHeld(orderNumber.value());
    }
}
