package dev.appcard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewaySettingsTest {
    private static final DemoDatabase DATABASE = new DemoDatabase(5432, "owner", "application");

    @TempDir
    Path directory;

    @Test
    void issuerSecretsShouldBeThoseThatAnyPeerCanDerive() {
        Map<String, String> settings = settings(Map.of());
        // printf 'appcard demo key KB' | sha256sum | head -c 32; the MAC key is the whole digest.
        assertThat(settings)
                .containsEntry("ISSUER_KB_MID", "DEMOKB")
                .containsEntry("ISSUER_KB_KEY", "d6c6b81e1b0f6fb6e3063547927b8175")
                .containsEntry("ISSUER_KB_MAC_KEY", "9d80fe274bf0e4920ad62c1d1072ce88d9954b1888f858018c3cbcc6b238e8e6");
    }

    @ParameterizedTest
    @DisplayName("every issuer is offered, with the key that any peer can derive and its base in the sandbox")
    @CsvSource({
        // printf 'appcard demo key <CODE>' | sha256sum, the first 16 or 32 bytes
        "SHINHAN, 27bb20b9c4ed049bb12dc843651b07dd",
        "KB, d6c6b81e1b0f6fb6e3063547927b8175",
        "BC, d1eccbbe4950e0764da4958421d3e6f6",
        "SAMSUNG, 5a8377dee3b97ab6fead132bdfb585a656a24972fa6b48fc22ab986dec790227",
        "HYUNDAI, 25314f6ffebc2918d644a9186a1a7685d065a8bec7d93f6b725439ae3f53a1fe",
        "LOTTE, 2d901c5db31cb3ba803dd5f34b77f991",
        "HANA, a239db41f632a969a13b55d87b44b06a",
        "NH, c379cb10d43b8bc765b5bc4545f93032b3af535041cac624dcac8702a9a1c294",
        "WOORI, bad1de3bba898babc2b2f725dcd6ebdcb15b5d5f5bf90816e1ad979dd1ca5667"
    })
    void everyIssuer(String code, String key) {
        Map<String, String> settings = settings(Map.of());

        assertThat(settings.get("ISSUERS").split(",")).contains(code).doesNotHaveDuplicates();
        assertThat(settings)
                .containsEntry("ISSUER_" + code + "_MID", "DEMO" + code)
                .containsEntry("ISSUER_" + code + "_KEY", key)
                .containsEntry(
                        "ISSUER_" + code + "_BASE_URL", "http://localhost:9090/" + code.toLowerCase(Locale.ROOT));
        assertThat(settings.get("ISSUER_" + code + "_MAC_KEY")).matches("[0-9a-f]{64}");
    }

    @Test
    void samsungsKeyShouldBeTheSandboxs() {
        assertThat(settings(Map.of()))
                .containsEntry("ISSUER_SAMSUNG_PUBLIC_KEY", "http://localhost:9090/samsung/appcard/key");
    }

    @Test
    void relayShouldKeepItsOwnOrdersAndPassTheOthersToTheSandbox() {
        assertThat(settings(Map.of()))
                .containsEntry("LINQ_ROUTE_OD", "local")
                .containsEntry("LINQ_ROUTE_PL", "http://localhost:9090/linq")
                .containsEntry("LINQ_ROUTE_SP", "http://localhost:9090/linq");
    }

    @Test
    void dataKeyShouldStayTheSameInLaterRuns() {
        assertThat(settings(Map.of()).get("DATA_KEY"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(settings(Map.of()).get("DATA_KEY"));
    }

    @Test
    void callersSettingShouldWinEvenWhenItIsEmpty() {
        assertThat(settings(Map.of("DATA_KEY", "", "VAN_PORT", "1"))).doesNotContainKeys("DATA_KEY", "VAN_PORT");
    }

    @Test
    void databaseShouldAlwaysBeTheDemosOwn() {
        assertThat(settings(Map.of("DB_HOST", "elsewhere"))).containsEntry("DB_HOST", "localhost");
    }

    private Map<String, String> settings(Map<String, String> caller) {
        return GatewaySettings.of(directory, DemoPorts.STANDARD, DATABASE, caller);
    }
}
