package dev.appcard.adapter.outbound.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.rotation.RotationSchema;
import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.card.KeyWrappers;
import dev.appcard.adapter.outbound.vault.card.WrapperSettings;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.wrap.KeyStoresForTests;
import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.inbound.admin.RotationListener;
import dev.appcard.application.port.outbound.admin.AdminAdapters;
import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.application.service.admin.ReencryptCardsService;
import dev.appcard.application.service.admin.RewrapDataKeysService;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

@DisplayName("The administration's adapters, from the environment on")
class OwnerAdaptersTest {

    private static final RotationListener LISTENER = Mockito.mock(RotationListener.class);

    @TempDir
    private Path directory;

    @Test
    @DisplayName("with a key store: a new alias, all data keys moved to it, then every card sealed again")
    void commandsShouldTurnTheKeysOver() throws Exception {
        Path store = KeyStoresForTests.create(directory.resolve("keys.p12"), "first", "second");
        try (RotationSchema schema = RotationSchema.create("rotation_commands")) {
            try (EnvelopeCardVault vault = vault(schema, store, "first")) {
                schema.register(vault, "shop", 1);
            }
            Map<String, String> environment = environment(schema.owner(), store, "second");

            try (AdminAdapters adapters = adapters(environment)) {
                assertThat(new RewrapDataKeysService(adapters.dataKeys()).rewrap(LISTENER))
                        .contains(new RotationCounts(1, 0, 0, 0));
            }
            assertThat(schema.sql().one("select kek_id from data_key")).isEqualTo("local:second");
            try (AdminAdapters adapters = adapters(environment)) {
                var service = new ReencryptCardsService(adapters.cards(), adapters.cardVault(), adapters.clock());
                assertThat(service.reencrypt(true, LISTENER)).isEqualTo(new RotationCounts(1, 0, 0, 0));
            }

            assertThat(schema.sql().one("select count(*) from data_key where retired_at is not null"))
                    .isEqualTo(1L);
            assertThat(schema.sql().one("""
                select retired_at from data_key join registered_card on sealed_under = id
                """)).isNull();
            try (EnvelopeCardVault vault = vault(schema, store, "second")) {
                assertThat(vault.open(schema.stored("shop", 1), RotationSchema.binding("shop", 1)))
                        .isEqualTo(new Opened(RotationSchema.secret(1)));
            }
        }
    }

    @Test
    void dataKeysAndVaultShouldNameTheSettingsThatAreWrong() {
        try (AdminAdapters none = adapters(Map.of());
                AdminAdapters half = adapters(Map.of("CARD_VAULT", "KMS"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(none::dataKeys)
                    .withMessageContaining("CARD_VAULT must be KMS or LOCAL");
            assertThatIllegalArgumentException()
                    .isThrownBy(half::cardVault)
                    .withMessageContaining("KMS_KEY_ID")
                    .withMessageContaining("KMS_REGION");
        }
    }

    @Test
    void randomKeysShouldHave256BitsAndDiffer() {
        try (AdminAdapters adapters = adapters(Map.of())) {
            assertThat(adapters.randomKey()).matches("[0-9a-f]{64}").isNotEqualTo(adapters.randomKey());
        }
    }

    private static AdminAdapters adapters(Map<String, String> environment) {
        return ServiceLoader.load(AdminAdapters.Provider.class)
                .findFirst()
                .orElseThrow()
                .of(environment);
    }

    private static EnvelopeCardVault vault(RotationSchema schema, Path store, String alias) {
        return new EnvelopeCardVault(
                new DataKeyRows(schema.database()),
                KeyWrappers.of(new WrapperSettings.Local(store, KeyStoresForTests.PASSWORD, alias)),
                new KeyCacheLimits(10, Duration.ofMinutes(5)),
                InstantSource.system(),
                Ticker.systemTicker(),
                () -> {});
    }

    private static Map<String, String> environment(SchemaOwner owner, Path store, String alias) {
        URI database = URI.create(owner.jdbcUrl().substring("jdbc:".length()));
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_HOST", database.getHost());
        environment.put("DB_PORT", Integer.toString(database.getPort()));
        environment.put("DB_NAME", database.getPath().substring(1));
        environment.put("DB_OWNER_USER", owner.user());
        environment.put("DB_OWNER_PASSWORD", owner.password());
        environment.put("CARD_VAULT", "LOCAL");
        environment.put("CARD_KEY_STORE", store.toString());
        environment.put("CARD_KEY_STORE_PASSWORD", KeyStoresForTests.PASSWORD);
        environment.put("CARD_KEY_ALIAS", alias);
        return environment;
    }
}
