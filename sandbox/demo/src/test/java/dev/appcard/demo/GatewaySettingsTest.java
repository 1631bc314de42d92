package dev.appcard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
