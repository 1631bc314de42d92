package dev.appcard.adapter.inbound.window.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Styles and scripts")
class AssetAnswersTest {

    private final Assets assets = new Assets();

    @ParameterizedTest(name = "for Accept-Encoding {0}: compressed {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "gzip, deflate, br, zstd | true",
                "br;q=1.0, GZIP;q=0.8 | true",
                "* | true",
                "identity | false",
                "gzip;q=0 | false",
                "br | false"
            })
    void compression(String accepted, boolean zipped) {
        HttpHeaders headers = mock();
        when(headers.getRequestHeader(HttpHeaders.ACCEPT_ENCODING)).thenReturn(List.of(accepted));

        assertThat(AssetAnswers.takesZipped(headers.getRequestHeader(HttpHeaders.ACCEPT_ENCODING)))
                .isEqualTo(zipped);
    }

    @Test
    @DisplayName("are the same compressed, and the SDK is below 10 kB then")
    void content() throws IOException {
        try (GZIPInputStream zip =
                new GZIPInputStream(new ByteArrayInputStream(assets.sdk().zipped()))) {
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(assets.sdk().content());
        }
        assertThat(assets.sdk().zipped()).hasSizeLessThan(10_000);
        assertThat(assets.script().zipped().length + assets.style().zipped().length)
                .isLessThan(30_000);
    }
}
