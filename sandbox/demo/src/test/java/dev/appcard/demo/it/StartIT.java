package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.demo.GatewayService;
import dev.appcard.demo.StartFailed;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gateway")
class StartIT {

    private final Platform platform = Platform.get();

    @Test
    @DisplayName("does not start with bad settings, names them all, and no secret's value")
    void badSettings() {
        try (GatewayService refused = platform.startWith(Map.of("DATA_KEY", "c0ffee-secret"))) {
            assertThatThrownBy(refused::awaitReady)
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("DATA_KEY")
                    .hasMessageNotContaining("c0ffee-secret");
            assertThat(refused.process().log().find("c0ffee-secret")).isEmpty();
        }
    }

    @Test
    @DisplayName("answers operators: health, metrics, OpenAPI")
    void operations() {
        String gateway = platform.ports.gatewayUrl();
        for (String path : new String[] {"/health/started", "/health/live", "/health/ready", "/metrics", "/openapi"}) {
            assertThat(Http.get(gateway + path).status()).as(path).isEqualTo(200);
        }
        assertThat(new String(Http.get(gateway + "/metrics").raw().body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("appcard_payments_total");
    }
}
