package dev.appcard.adapter.outbound.vault.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.persistence.schema.SchemaOwner;
import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.card.KeyWrappers;
import dev.appcard.adapter.outbound.vault.card.WrapperSettings;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.wrap.KeyStoresForTests;
import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The administration's commands for keys, from the environment on")
class RotationCommandsTest {

    @TempDir
    private Path directory;

    @Test
    @DisplayName("with a key store: a new alias, all data keys moved to it, then every card sealed anew")
    void commandsShouldTurnTheKeysOver() throws Exception {
        Path store = KeyStoresForTests.create(directory.resolve("keys.p12"), "first", "second");
        try (RotationSchema schema = RotationSchema.create("rotation_commands")) {
            try (EnvelopeCardVault vault = vault(schema, store, "first")) {
                schema.register(vault, "shop", 1);
            }
            Map<String, String> environment = environment(schema.owner(), store, "second");

            RotationCommands.rewrapDataKeys(List.of(), environment);
            assertThat(schema.sql().one("select kek_id from data_key")).isEqualTo("local:second");
            RotationCommands.reencryptCards(List.of("--retire-current"), environment);

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
    void commandsShouldNameWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RotationCommands.rewrapDataKeys(List.of(), Map.of()))
                .withMessageContaining("CARD_VAULT must be KMS or LOCAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RotationCommands.reencryptCards(List.of(), Map.of("CARD_VAULT", "KMS")))
                .withMessageContaining("KMS_KEY_ID")
                .withMessageContaining("KMS_REGION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RotationCommands.rewrapDataKeys(List.of("--all"), Map.of()))
                .withMessageContaining("no arguments");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RotationCommands.reencryptCards(List.of("--retire"), Map.of()))
                .withMessageContaining("--retire-current");
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
