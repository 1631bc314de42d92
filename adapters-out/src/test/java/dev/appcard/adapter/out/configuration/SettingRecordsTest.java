package dev.appcard.adapter.out.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.out.issuer.ConfiguredIssuerGateways;
import dev.appcard.adapter.out.issuer.common.IssuerSettings;
import dev.appcard.adapter.out.van.VanSettings;
import dev.appcard.application.GatewayAddresses;
import dev.appcard.application.PaymentTimes;
import dev.appcard.application.WindowSettings;
import dev.appcard.domain.cancellation.RepetitionPolicy;
import dev.appcard.domain.issuer.IssuerCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingRecordsTest {

    private static final IssuerCode KB = new IssuerCode("KB");

    @Test
    void timesShouldBeThoseOfTheDocumentsWhenNothingIsSet() {
        assertThat(new SettingTexts().records().times())
                .isEqualTo(new PaymentTimes(
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(5),
                        Duration.ofSeconds(2 + 20 + 5),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(60),
                        3,
                        new RepetitionPolicy(Duration.ofSeconds(8), Duration.ofMinutes(1))));
    }

    @Test
    void timesShouldFollowTheVansTimeouts() {
        PaymentTimes times = new SettingTexts()
                .with("VAN_ANSWER_TIMEOUT", "PT1S")
                .with("VAN_WRITE_TIMEOUT", "PT0.5S")
                .records()
                .times();

        assertThat(times.answerWithin()).isEqualTo(Duration.ofMillis(6_500));
        assertThat(times.unknownOrderFinalAfter()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void vanShouldHaveItsOwnDefaultsWhenNothingElseIsSet() {
        assertThat(new SettingTexts().records().van()).isEqualTo(VanSettings.withDefaults("127.0.0.1", 29_991));
    }

    @Test
    void vanShouldBeAsSet(@TempDir Path directory) throws IOException {
        Path table = Files.createFile(directory.resolve("declines.properties"));
        SettingRecords records = new SettingTexts()
                .with("VAN_CONNECT_TIMEOUT", "PT1S")
                .with("VAN_NET_CANCEL_TIMEOUT", "PT4S")
                .with("VAN_LATE_ANSWER_WATCH", "PT0S")
                .with("VAN_CONNECTIONS", "7")
                .with("VAN_DECLINE_TABLE", table.toString())
                .records();

        assertThat(records.van())
                .isEqualTo(new VanSettings(
                        "127.0.0.1",
                        29_991,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(4),
                        Duration.ZERO,
                        7,
                        table));
    }

    @Test
    void addressesAndWindowShouldBeAsSet() {
        SettingRecords records = new SettingTexts()
                .with("APP_LAUNCH_VIA", "http://localhost:9090/phone?url=")
                .with("POLL_AFTER", "PT0.2S")
                .records();

        assertThat(records.addresses()).isEqualTo(new GatewayAddresses("https://pay.example.com"));
        assertThat(records.window())
                .isEqualTo(new WindowSettings(Optional.of("http://localhost:9090/phone?url="), Duration.ofMillis(200)));
        assertThat(new SettingTexts().records().window().appLaunchVia()).isEmpty();
    }

    @Test
    void issuersShouldHoldTheirKeysAndNotShowThem() {
        SettingRecords records = new SettingTexts()
                .with("ISSUER_KB_KEY_PREVIOUS", "22".repeat(16))
                .with("ISSUER_KB_BASE_URL", "http://localhost:9090/kb")
                .records();

        IssuerSettings kb = Objects.requireNonNull(records.issuers().settings().get(KB));
        assertThat(kb.mid()).isEqualTo("DEMOKB");
        assertThat(kb.key().current().reveal()).hasSize(16);
        assertThat(kb.key().previous()).isNotNull();
        assertThat(kb.macKey().previous()).isNull();
        assertThat(kb.baseUrl()).hasValue("http://localhost:9090/kb");
        assertThat(records.issuers().toString())
                .doesNotContain(SettingTexts.KEY)
                .doesNotContain(SettingTexts.MAC_KEY)
                .contains("***");
    }

    @Test
    void issuerGatewaysShouldBeThoseOffered() {
        ConfiguredIssuerGateways gateways =
                new ConfiguredIssuerGateways(new SettingTexts().records().issuers());

        assertThat(gateways.offered()).containsExactly(KB);
        assertThat(gateways.find(KB)).isPresent().isEqualTo(gateways.find(KB));
        assertThat(gateways.find(new IssuerCode("NH"))).isEmpty();
    }
}
