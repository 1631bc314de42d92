package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.SampleCode;
import dev.appcard.application.port.outbound.van.VanBench;
import dev.appcard.application.port.outbound.van.VanGatewayContract;
import dev.appcard.application.port.outbound.van.VanOrders;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.sandbox.Sandbox;
import dev.appcard.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapter against the sandbox's VAN, which was written by others from the same document. */
class KspaySandboxContractTest implements VanGatewayContract {

    private static Sandbox sandbox;
    private static HttpClient http;
    private final CountedLateAnswers lateAnswers = new CountedLateAnswers(() -> (attempt, approval) -> {});
    private KspayVanGateway gateway;
    private SandboxVanBench bench;

    @BeforeAll
    static void startSandbox() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.forTests());
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stopSandbox() throws IOException {
        http.close();
        sandbox.close();
    }

    @BeforeEach
    void connect() {
        gateway = Gateways.to(sandbox.vanPort(), Duration.ofSeconds(1), lateAnswers);
        bench = new SandboxVanBench(sandbox, gateway, http);
    }

    @AfterEach
    void disconnect() {
        gateway.close();
    }

    @Override
    public VanBench bench() {
        return bench;
    }

    @ParameterizedTest
    @DisplayName("whatever spoils the answer, the approval's outcome is unknown and can be undone")
    @CsvSource({
        "'\"action\":\"CUT\",\"at\":300', UNREADABLE_ANSWER",
        "'\"action\":\"CUT\",\"at\":300,\"close\":false', NO_ANSWER",
        "'\"action\":\"DROP\",\"close\":true', CONNECTION_LOST",
        "'\"action\":\"AMOUNT\",\"amount\":14000', ANSWER_DIFFERS",
        "'\"action\":\"STATUS\",\"status\":\"P\"', UNREADABLE_ANSWER",
        "'\"action\":\"UNKNOWN_TYPE\"', UNREADABLE_ANSWER",
        "'\"action\":\"FIELD\",\"field\":\"AuthNo\",\"value\":\"\"', UNREADABLE_ANSWER",
        "'\"action\":\"FIELD\",\"field\":\"TradeDate\",\"value\":\"20260230\"', UNREADABLE_ANSWER",
        "'\"action\":\"FIELD\",\"field\":\"Length\",\"value\":\"-576\"', UNREADABLE_ANSWER",
        "'\"action\":\"FIELD\",\"field\":\"Header.OrderNumber\",\"value\":\"pay_of_somebody_else_-1\"', ANSWER_DIFFERS",
    })
    void spoiltAnswer(String rule, UnknownReason reason) {
        ApprovalOrder order = VanOrders.approval(15_000, SampleCode.MARKED_KB);
        bench.rule(order.orderNumber(), rule + ",\"on\":\"APPROVAL\"");

        assertThat(Gateways.approve(gateway, order)).isEqualTo(new Unknown(reason));
        assertThat(bench.wonHeld(order.orderNumber())).isEqualTo(15_000);
        assertThat(gateway.netCancel(VanOrders.netCancelOf(order))).isEqualTo(new NetCancelOutcome.Undone());
        assertThat(bench.wonHeld(order.orderNumber())).isZero();
    }

    @ParameterizedTest
    @DisplayName("an answer in pieces, or late but in time, or twice, is an approval")
    @CsvSource({"'\"action\":\"SPLIT\",\"size\":1'", "'\"action\":\"DELAY\",\"millis\":200'", "'\"action\":\"TWICE\"'"})
    void unusualAnswer(String rule) {
        ApprovalOrder order = VanOrders.approval(15_000, SampleCode.MARKED);
        bench.rule(order.orderNumber(), rule);

        assertThat(Gateways.approve(gateway, order)).isInstanceOf(Approved.class);
        assertThat(bench.wonHeld(order.orderNumber())).isEqualTo(15_000);
    }

    @Test
    @DisplayName("a net cancel whose answer is lost is confirmed when repeated")
    void netCancelAnswerLost() {
        ApprovalOrder order = VanOrders.approval(15_000, SampleCode.MARKED_KB);
        Gateways.approve(gateway, order);
        bench.rule(order.orderNumber(), "\"on\":\"NET_CANCEL\",\"action\":\"DROP\"");

        assertThat(gateway.netCancel(VanOrders.netCancelOf(order))).isEqualTo(new NetCancelOutcome.Unanswered());
        assertThat(gateway.netCancel(VanOrders.netCancelOf(order))).isEqualTo(new NetCancelOutcome.Undone());
        assertThat(bench.wonHeld(order.orderNumber())).isZero();
    }
}
