package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Over the wire, the LinQ relay")
class RelayIT {

    private static final String RESULTS = "/linq/shinhan/results";

    private final Platform platform = Platform.get();

    @ParameterizedTest(name = "passes a result for {0} on, byte for byte, and answers what that service says")
    @ValueSource(strings = {"PL", "SP"})
    void passedOn(String letters) {
        String body = result(letters + "order-of-another-service-" + UUID.randomUUID());

        Answer answer = post(RESULTS, body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("resultCode")).isEqualTo("0000");
        assertThat(received()).anySatisfy(message -> {
            assertThat(message.path("method").asText()).isEqualTo("POST");
            assertThat(message.path("path").asText()).endsWith(RESULTS);
            assertThat(message.path("body").asText()).isEqualTo(body);
        });
    }

    @Test
    @DisplayName("knows no service by other letters")
    void unknownService() {
        assertThat(post(RESULTS, result("XXorder-unknown-00000000")).status()).isEqualTo(404);
        assertThat(received())
                .noneSatisfy(
                        message -> assertThat(message.path("body").asText()).contains("order-unknown"));
    }

    /** Another service's: the sign is for it to judge. */
    private static String result(String orderNumber) {
        return "{ \"tid\" : \"" + orderNumber + "\",\"mid\":\"M\",\"resultCode\":\"0000\",\"resultMessage\":\"\","
                + "\"time\":\"20261122101500\",\"encData\":\"AAAA\",\"sign\":\"theirs\" }";
    }

    private Answer post(String path, String body) {
        return Http.post(platform.ports.gatewayUrl() + path, body);
    }

    private Iterable<JsonNode> received() {
        JsonNode all = Http.get(platform.ports.sandboxUrl() + "/linq/received").body();
        return StreamSupport.stream((all.isArray() ? all : all.elements().next()).spliterator(), false)
                .toList();
    }
}
