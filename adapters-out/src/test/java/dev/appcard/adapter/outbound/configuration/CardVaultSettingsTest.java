package dev.appcard.adapter.outbound.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import dev.appcard.adapter.outbound.vault.card.WrapperSettings;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.kms.KmsSettings;
import dev.appcard.adapter.outbound.vault.wrap.KeyStoresForTests;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CARD_VAULT and what it needs")
class CardVaultSettingsTest {

    private static final KeyCacheLimits STANDARD_CACHE = new KeyCacheLimits(1_000, Duration.ofMinutes(5));

    @TempDir
    private Path directory;

    private Path store;

    @BeforeEach
    void createStore() throws Exception {
        store = KeyStoresForTests.create(directory.resolve("keys.p12"), "demo");
    }

    @Test
    @DisplayName("no card is kept unless a vault is configured")
    void cardVaultShouldBeNoneWhereNothingIsSaid() {
        assertThat(new SettingTexts().records().cardVaultSettings()).isEqualTo(new CardVaultSettings.None());
    }

    @Test
    void cardVaultShouldBeTheKms() {
        SettingTexts texts = new SettingTexts()
                .with("CARD_VAULT", "KMS")
                .with("KMS_KEY_ID", "alias/appcard")
                .with("KMS_REGION", "ap-northeast-2");

        assertThat(texts.records().cardVaultSettings())
                .isEqualTo(new CardVaultSettings.Kept(
                        new WrapperSettings.Kms(new KmsSettings(
                                "alias/appcard",
                                "ap-northeast-2",
                                Optional.empty(),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(5),
                                2,
                                16)),
                        STANDARD_CACHE));
        assertThat(texts.with("KMS_ENDPOINT", "http://localhost:4599").records().cardVaultSettings())
                .extracting(kept -> ((CardVaultSettings.Kept) kept).wrapper())
                .extracting(wrapper -> ((WrapperSettings.Kms) wrapper).line().endpoint())
                .isEqualTo(Optional.of(URI.create("http://localhost:4599")));
    }

    @Test
    void cardVaultShouldBeTheKeyStoreAndNotShowItsPassword() {
        CardVaultSettings settings = local().records().cardVaultSettings();

        assertThat(settings)
                .isEqualTo(new CardVaultSettings.Kept(
                        new WrapperSettings.Local(store, KeyStoresForTests.PASSWORD, "demo"), STANDARD_CACHE));
        assertThat(settings.toString()).doesNotContain(KeyStoresForTests.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "KMS, KMS_KEY_ID",
        "KMS, KMS_REGION",
        "LOCAL, CARD_KEY_STORE",
        "LOCAL, CARD_KEY_STORE_PASSWORD",
        "LOCAL, CARD_KEY_ALIAS"
    })
    void checkShouldNameWhatTheChosenVaultNeeds(String vault, String missing) {
        SettingTexts texts = local().with("KMS_KEY_ID", "alias/appcard")
                .with("KMS_REGION", "ap-northeast-2")
                .with("CARD_VAULT", vault)
                .without(missing);

        assertRefused(texts).withMessageContaining(missing + " is not set: with CARD_VAULT=" + vault + " it must be ");
    }

    @Test
    void checkShouldNotOpenTheStoreWhereItIsNotUsed() {
        assertThat(local().with("CARD_VAULT", "NONE")
                        .with("CARD_KEY_STORE_PASSWORD", "wrong")
                        .records()
                        .cardVaultSettings())
                .isEqualTo(new CardVaultSettings.None());
    }

    @Test
    void checkShouldRefuseAStoreThatDoesNotOpen() {
        assertRefused(local().with("CARD_KEY_STORE_PASSWORD", "wrong-c0ffee"))
                .withMessageContaining("CARD_KEY_STORE must be a PKCS#12 store that CARD_KEY_STORE_PASSWORD opens")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("c0ffee"));
    }

    @Test
    void checkShouldRefuseAnAliasThatIsNotInTheStore() {
        assertRefused(local().with("CARD_KEY_ALIAS", "other"))
                .withMessageContaining("CARD_KEY_ALIAS must be the alias of an AES-256 key in CARD_KEY_STORE");
    }

    @Test
    @DisplayName("the administration reads the vault's settings alone, and they are the same")
    void environmentShouldGiveTheSameWithoutTheRest() {
        Map<String, String> environment = Map.of(
                "CARD_VAULT",
                "LOCAL",
                "CARD_KEY_STORE",
                store.toString(),
                "CARD_KEY_STORE_PASSWORD",
                KeyStoresForTests.PASSWORD,
                "CARD_KEY_ALIAS",
                "demo");

        assertThat(CardVaultEnvironment.read(environment))
                .isEqualTo(local().records().cardVaultSettings());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardVaultEnvironment.read(Map.of("CARD_VAULT", "LOCAL", "KMS_RETRIES", "many")))
                .withMessageContaining("CARD_KEY_STORE is not set")
                .withMessageContaining("KMS_RETRIES must be ");
    }

    private SettingTexts local() {
        return new SettingTexts()
                .with("CARD_VAULT", "LOCAL")
                .with("CARD_KEY_STORE", store.toString())
                .with("CARD_KEY_STORE_PASSWORD", KeyStoresForTests.PASSWORD)
                .with("CARD_KEY_ALIAS", "demo");
    }

    private static ThrowableAssertAlternative<ConfigurationRefused> assertRefused(SettingTexts texts) {
        return assertThatExceptionOfType(ConfigurationRefused.class).isThrownBy(texts::records);
    }
}
