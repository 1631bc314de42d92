package dev.appcard.application.service.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.relay.RelayAnswer.Answered;
import dev.appcard.domain.relay.RelayRoute;
import dev.appcard.domain.relay.RelayRoute.Elsewhere;
import dev.appcard.domain.relay.RelayRoutes;
import dev.appcard.domain.relay.RelayedMessage;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The relay goes by the prefix of an order number:")
class RelayServiceTest {

    private final RelayService relay = new RelayService(
            new RelayRoutes("OD", Map.of("OD", Optional.empty(), "PL", Optional.of("http://speeid.example/base"))),
            (serviceUrl, message) -> new Answered(207, serviceUrl, message.body()));

    @Test
    void shouldStayHereForItsOwnService() {
        assertThat(relay.routeOf("ODpay_00000000000000000001")).isInstanceOf(RelayRoute.Local.class);
    }

    @Test
    void shouldGoToTheServiceThatOwnsTheOrder() {
        RelayRoute route = relay.routeOf("PL-anything-at-all");

        assertThat(route).isEqualTo(new Elsewhere("http://speeid.example/base"));
        RelayedMessage message = new RelayedMessage("POST", "/linq/shinhan/results", "text/x", new byte[] {1, 2});
        assertThat(relay.forward((Elsewhere) route, message)).isInstanceOfSatisfying(Answered.class, answer -> {
            assertThat(answer.status()).isEqualTo(207);
            assertThat(answer.contentType()).isEqualTo("http://speeid.example/base");
            assertThat(answer.body()).containsExactly(1, 2);
        });
    }

    @ParameterizedTest(name = "no service has \"{0}\"")
    @ValueSource(strings = {"", "O", "od000", "SP123", "ＯＤ123"})
    void shouldKnowNoOtherPrefix(String orderNumber) {
        assertThat(relay.routeOf(orderNumber)).isInstanceOf(RelayRoute.UnknownService.class);
    }
}
