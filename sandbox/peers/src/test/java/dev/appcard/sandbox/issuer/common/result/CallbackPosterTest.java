package dev.appcard.sandbox.issuer.common.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.issuer.GatewayCallback;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackPosterTest {
    private static final String BODY = "{\"goods\":\"커피\"}";
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1));
    private final CallbackPoster poster = new CallbackPoster(new RetryPolicy(Duration.ofMinutes(1), PAUSES));

    @Test
    void postShouldRepeatTheVeryBytesUntilTheServerRecovers() throws IOException {
        try (var gateway = new GatewayCallback(number -> number < 3 ? 503 : 200)) {
            CallbackAnswer answer = poster.post(message(URI.create(gateway.url())));

            assertThat(answer).isEqualTo(new CallbackAnswer(200, "{\"resultCode\":\"0000\"}", 3, CallbackFormat.JSON));
            assertThat(answer.isAccepted()).isTrue();
            assertThat(gateway.bodies()).hasSize(3);
            assertThat(Set.copyOf(gateway.bodies())).containsExactly(BODY);
        }
    }

    @Test
    void postShouldGiveUpAfterThreeMoreTries() throws IOException {
        try (var gateway = new GatewayCallback(number -> 500)) {
            assertThat(poster.post(message(URI.create(gateway.url()))))
                    .isEqualTo(new CallbackAnswer(500, "{\"resultCode\":\"9500\"}", 4, CallbackFormat.JSON));
            assertThat(gateway.bodies()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 404, 409, 410, 413})
    void postShouldTakeARefusalAsFinal(int status) throws IOException {
        try (var gateway = new GatewayCallback(number -> status)) {
            CallbackAnswer answer = poster.post(message(URI.create(gateway.url())));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.isAccepted()).isFalse();
            assertThat(gateway.bodies()).hasSize(1);
        }
    }

    @Test
    void postShouldReportNoAnswerWhenThePortIsClosed() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThat(poster.post(message(URI.create("http://localhost:" + port + "/"))))
                .isEqualTo(new CallbackAnswer(0, "", 4, CallbackFormat.JSON));
    }

    @Test
    void postShouldNotWaitForAnAnswerThatNeverEnds() throws IOException {
        var hasty = new CallbackPoster(new RetryPolicy(Duration.ofMillis(200), List.of()));
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://localhost:" + silent.getLocalPort() + "/");

            assertThat(hasty.post(message(address))).isEqualTo(new CallbackAnswer(0, "", 1, CallbackFormat.JSON));
        }
    }

    @Test
    void answerShouldBeAcceptedOnlyWhenTheGatewaySaysSo() {
        assertThat(new CallbackAnswer(200, "", 1, CallbackFormat.JSON).isAccepted())
                .isFalse();
        assertThat(new CallbackAnswer(200, "{\"resultCode\":\"9\"}", 1, CallbackFormat.JSON).isAccepted())
                .isFalse();
        assertThat(new CallbackAnswer(200, "<html>", 1, CallbackFormat.JSON).isAccepted())
                .isFalse();
        assertThat(new CallbackAnswer(201, "{\"resultCode\":\"0000\"}", 1, CallbackFormat.JSON).isAccepted())
                .isFalse();
    }

    private static ResultMessage message(URI address) {
        return new ResultMessage(address, BODY, CallbackFormat.JSON);
    }
}
