package dev.appcard.adapter.outbound.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.configuration.form.ListForms;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttpSettings;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.application.settings.LateApprovalSettings;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.VanIssuers;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.relay.RelayRoutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingProducerTest {

    private static final IssuerCode KB = new IssuerCode("KB");

    @Test
    void timesShouldBeThoseOfTheDocumentsWhenNothingIsSet() {
        assertThat(new SettingTexts().records().paymentTimes())
                .isEqualTo(new PaymentTimeLimits(
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(5),
                        Duration.ofSeconds(2 + 20 + 5),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(60),
                        3,
                        new Backoff(Duration.ofSeconds(8), Duration.ofMinutes(1)),
                        8));
    }

    @Test
    void lateApprovalsShouldBeWatchedForADayWithPausesOfAnHourWhenNothingIsSet() {
        assertThat(new SettingTexts().records().lateApprovalSettings())
                .isEqualTo(new LateApprovalSettings(
                        new Backoff(Duration.ofMinutes(1), Duration.ofHours(1)), Duration.ofHours(24), 4, 8));
    }

    @Test
    void timesShouldFollowTheVansTimeouts() {
        PaymentTimeLimits times = new SettingTexts()
                .with("VAN_ANSWER_TIMEOUT", "PT1S")
                .with("VAN_WRITE_TIMEOUT", "PT0.5S")
                .records()
                .paymentTimes();

        assertThat(times.answerWithin()).isEqualTo(Duration.ofMillis(6_500));
        assertThat(times.unknownOrderFinalAfter()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void vanShouldHaveItsOwnDefaultsWhenNothingElseIsSet() {
        assertThat(new SettingTexts().records().vanSettings()).isEqualTo(VanSettings.withDefaults("127.0.0.1", 29_991));
    }

    @Test
    void vanShouldBeAsSet(@TempDir Path directory) throws IOException {
        Path table = Files.createFile(directory.resolve("declines.properties"));
        SettingProducer records = new SettingTexts()
                .with("VAN_CONNECT_TIMEOUT", "PT1S")
                .with("VAN_NET_CANCEL_TIMEOUT", "PT4S")
                .with("VAN_LATE_ANSWER_WATCH", "PT0S")
                .with("VAN_CONNECTIONS", "7")
                .with("VAN_NET_CANCEL_CONNECTIONS", "3")
                .with("VAN_DECLINE_TABLE", table.toString())
                .records();

        assertThat(records.vanSettings())
                .isEqualTo(new VanSettings(
                        "127.0.0.1",
                        29_991,
                        new VanSettings.Timeouts(
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(20),
                                Duration.ofSeconds(4),
                                Duration.ZERO),
                        7,
                        3,
                        table));
    }

    @Test
    void issuersOfTheVanShouldBeAsSet() {
        assertThat(new SettingTexts().records().vanIssuers().issuerOf("15"))
                .hasValueSatisfying(
                        issuer -> assertThat(issuer.names().cardCode()).isEqualTo("W1"));
        VanIssuers own = new SettingTexts()
                .with("VAN_ISSUER_TABLE", "15=KB, 77=BC")
                .records()
                .vanIssuers();
        assertThat(own).isEqualTo(new VanIssuers(Map.of("15", new IssuerCode("KB"), "77", new IssuerCode("BC"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=BC", "01", "01=NOBODY", "01=BC,01=KB", "01=BC=KB", "01=bc,", "001=BC"})
    void issuersOfTheVanShouldBeRefusedWhenTheyAreNotPairs(String text) {
        assertThat(ListForms.vanIssuers().read(text)).isEmpty();
    }

    @Test
    void addressesAndWindowShouldBeAsSet() {
        SettingProducer records = new SettingTexts()
                .with("APP_LAUNCH_VIA", "http://localhost:9090/phone?url=")
                .with("POLL_AFTER", "PT0.2S")
                .records();

        assertThat(records.gatewayAddresses()).isEqualTo(new GatewayAddresses("https://pay.example.com"));
        assertThat(records.windowSettings())
                .isEqualTo(new WindowSettings(Optional.of("http://localhost:9090/phone?url="), Duration.ofMillis(200)));
        assertThat(new SettingTexts().records().windowSettings().appLaunchVia()).isEmpty();
    }

    @Test
    void issuersShouldHoldTheirKeysAndNotShowThem() {
        SettingProducer records = new SettingTexts()
                .with("ISSUER_KB_KEY_PREVIOUS", "22".repeat(16))
                .records();

        IssuerSettings kb = settingsOf(records, KB);
        assertThat(kb.mid()).isEqualTo("DEMOKB");
        assertThat(kb.key().current().reveal()).hasSize(16);
        assertThat(kb.key().previous()).isNotNull();
        assertThat(kb.macKey().previous()).isNull();
        assertThat(kb.baseUrl()).isEqualTo("https://pages.kb.example.com/appcard");
        assertThat(records.offeredIssuers().toString())
                .doesNotContain(SettingTexts.KEY)
                .doesNotContain(SettingTexts.MAC_KEY)
                .contains("***");
    }

    @Test
    void issuersShouldBeInTheOrderOfTheSetting() {
        SettingProducer records =
                new SettingTexts().withIssuer("NH", 32).withIssuer("BC", 16).records();

        assertThat(records.offeredIssuers().settings().keySet())
                .containsExactly(KB, new IssuerCode("NH"), new IssuerCode("BC"));
    }

    @Test
    void instalmentTermsShouldBeTheUsualOnesUnlessSet() {
        assertThat(settingsOf(new SettingTexts().records(), KB).instalments()).isEqualTo(InstalmentTerms.USUAL);
        SettingProducer records = new SettingTexts()
                .with("ISSUER_KB_INSTALLMENT_FROM", "30000")
                .with("ISSUER_KB_INTEREST_FREE_MONTHS", "2, 3")
                .records();

        assertThat(settingsOf(records, KB).instalments())
                .isEqualTo(new InstalmentTerms(Money.won(30_000), Set.of(2, 3)));
    }

    @Test
    void cardNumbersShouldBeStoredOnlyWhereThatIsSetForAnIssuerWhoseCardIdIsCardData() {
        IssuerCode bc = new IssuerCode("BC");
        SettingTexts texts = new SettingTexts().withIssuer("BC", 16).with("ISSUER_KB_CARD_NUMBER_STORED", "true");

        assertThat(settingsOf(texts.records(), bc).cardNumberStored()).isFalse();
        texts.with("ISSUER_BC_CARD_NUMBER_STORED", "true");
        assertThat(settingsOf(texts.records(), bc).cardNumberStored()).isTrue();
        assertThat(settingsOf(texts.records(), KB).cardNumberStored()).isFalse();
    }

    @Test
    void issuerLinesShouldHaveTheirDefaultsUnlessSet() {
        assertThat(new SettingTexts().records().issuerHttpSettings())
                .isEqualTo(new IssuerHttpSettings(Duration.ofSeconds(2), Duration.ofSeconds(5), 32));
        SettingProducer records = new SettingTexts()
                .with("ISSUER_CONNECT_TIMEOUT", "PT1S")
                .with("ISSUER_TIMEOUT", "PT3S")
                .with("ISSUER_MAX_CALLS", "4")
                .records();

        assertThat(records.issuerHttpSettings())
                .isEqualTo(new IssuerHttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(3), 4));
    }

    @Test
    void samsungShouldHaveItsPublicKey() {
        SettingProducer records = new SettingTexts()
                .withIssuer("SAMSUNG", 32)
                .with("ISSUER_SAMSUNG_PUBLIC_KEY", "http://127.0.0.1:9090/samsung/appcard/key")
                .records();

        assertThat(records.samsungSettings().publicKey()).isEqualTo("http://127.0.0.1:9090/samsung/appcard/key");
    }

    @Test
    @DisplayName("without routes the relay knows this deployment's own prefix only")
    void relayShouldKnowItsOwnPrefix() {
        assertThat(new SettingTexts().records().relayRoutes())
                .isEqualTo(new RelayRoutes("OD", Map.of("OD", Optional.empty())));
        assertThat(new SettingTexts().with("LINQ_SERVICE", "linq").records().relayRoutes())
                .isEqualTo(new RelayRoutes("SP", Map.of("SP", Optional.empty())));
    }

    @Test
    void relayShouldFollowCodesAndRoutes() {
        SettingProducer records = new SettingTexts()
                .with("LINQ_SERVICE", "speeid")
                .with("LINQ_CODES", "OD=speeid,PL=payssam,SP=linq")
                .with("LINQ_ROUTE_OD", "local")
                .with("LINQ_ROUTE_PL", "https://payssam.example.com/gateway")
                .records();

        assertThat(records.relayRoutes())
                .isEqualTo(new RelayRoutes(
                        "OD",
                        Map.of("OD", Optional.empty(), "PL", Optional.of("https://payssam.example.com/gateway"))));
    }

    private static IssuerSettings settingsOf(SettingProducer records, IssuerCode issuer) {
        return Objects.requireNonNull(records.offeredIssuers().settings().get(issuer));
    }
}
