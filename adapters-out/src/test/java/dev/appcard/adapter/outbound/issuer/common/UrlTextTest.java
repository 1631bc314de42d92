package dev.appcard.adapter.outbound.issuer.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UrlTextTest {

    @Test
    void queryShouldEscapeValuesAndKeepTheOrder() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("url", "https://a.example/?b=c&d#e");
        parameters.put("text", "한 글+");
        parameters.put("none", "");

        assertThat(UrlText.query(parameters))
                .isEqualTo("url=https%3A%2F%2Fa.example%2F%3Fb%3Dc%26d%23e&text=%ED%95%9C%20%EA%B8%80%2B&none=");
    }
}
