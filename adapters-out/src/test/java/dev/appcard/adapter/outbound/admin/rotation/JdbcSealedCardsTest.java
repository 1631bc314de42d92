package dev.appcard.adapter.outbound.admin.rotation;

import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.card.KeyWrappers;
import dev.appcard.adapter.outbound.vault.card.WrapperSettings;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.keys.TestTime;
import dev.appcard.adapter.outbound.vault.wrap.KeyStoresForTests;
import dev.appcard.application.port.outbound.admin.SealedCards;
import dev.appcard.application.port.outbound.admin.SealedCardsContract;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The cards' table, with a key store")
class JdbcSealedCardsTest implements SealedCardsContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @TempDir
    private Path directory;

    private RotationSchema schema;
    private EnvelopeCardVault vault;

    @BeforeEach
    void start() throws Exception {
        TestTime time = new TestTime(Instant.parse("2026-11-22T03:00:00Z"));
        Path store = KeyStoresForTests.create(directory.resolve("keys.p12"), "first");
        schema = RotationSchema.create("sealed_cards" + DATABASES.incrementAndGet());
        vault = new EnvelopeCardVault(
                new DataKeyRows(schema.database()),
                KeyWrappers.of(new WrapperSettings.Local(store, KeyStoresForTests.PASSWORD, "first")),
                new KeyCacheLimits(10, Duration.ofMinutes(5)),
                time,
                time,
                () -> {});
    }

    @AfterEach
    void close() throws SQLException {
        vault.close();
        schema.close();
    }

    @Override
    public SealedCards cards() {
        return new JdbcSealedCards(schema.database());
    }

    @Override
    public CardVault vault() {
        return vault;
    }

    @Override
    public void register(CardBinding binding, Sealed<CardSecret> sealed) throws SQLException {
        schema.register(binding, sealed);
    }
}
