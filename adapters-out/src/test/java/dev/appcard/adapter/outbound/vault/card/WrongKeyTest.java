package dev.appcard.adapter.outbound.vault.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.SessionDatabase;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.LocalKeyWrapper;
import dev.appcard.application.port.outbound.vault.CardVaultContract;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import jakarta.enterprise.event.Startup;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key store with the right alias and another key")
class WrongKeyTest {

    private static final MerchantId SHOP = new MerchantId("shop");
    private static final MerchantId OTHER_SHOP = new MerchantId("other-shop");
    private static final Startup STARTUP = new Startup();
    private static SchemaOwner database;
    private static LocalSessions sessions;

    private final EnvelopeCardVault right = vault(1);
    private final EnvelopeCardVault wrong = vault(2);
    private Sealed<CardSecret> sealed;

    @BeforeAll
    static void openDatabase() throws SQLException {
        database = PostgresForTests.emptyDatabase("wrong_key");
        new FlywayMigrations(database, PostgresForTests.APPLICATION_ROLE).migrate();
        sessions = new LocalSessions(PostgresForTests.asApplication(database));
    }

    @BeforeEach
    void seal() throws SQLException {
        new Sql(PostgresForTests.asOwner(database)).execute("delete from data_key");
        sealed = right.prepareSeal(SHOP).orElseThrow().seal(CardVaultContract.cardId(), binding(SHOP));
    }

    @AfterEach
    void close() {
        right.close();
        wrong.close();
    }

    @Test
    @DisplayName("does not start, and the setting is named")
    void start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CardKeysAtStart().check(STARTUP, wrong))
                .withMessage(
                        "configuration refused: CARD_KEY_STORE holds another key than the one that wrapped the data"
                                + " keys under local:cards");
        assertThatCode(() -> new CardKeysAtStart().check(STARTUP, right)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("never ends a card, and seals none")
    void cards() {
        assertThat(wrong.open(sealed, binding(SHOP))).isEqualTo(new OpenedCard.Unavailable());
        assertThat(wrong.prepareSeal(SHOP)).isEmpty();
        assertThat(wrong.prepareSeal(OTHER_SHOP)).isEmpty();
        assertThat(wrong.open(sealed, binding(SHOP))).isEqualTo(new OpenedCard.Unavailable());

        assertThat(right.open(sealed, binding(SHOP))).isEqualTo(new OpenedCard.Opened(CardVaultContract.cardId()));
    }

    @Test
    @DisplayName("is told from one row that was altered: that card alone does not open, for good")
    void alteredRow() throws SQLException {
        assertThat(right.prepareSeal(OTHER_SHOP)).isPresent();
        new Sql(PostgresForTests.asOwner(database))
                .execute("update data_key set scope = 'shop/1999-01' where scope like 'shop/%'");

        try (EnvelopeCardVault restarted = vault(1)) {
            new CardKeysAtStart().check(STARTUP, restarted);
            assertThat(restarted.open(sealed, binding(SHOP))).isEqualTo(new OpenedCard.Unreadable());
        }
    }

    @Test
    @DisplayName("with the database away the gateway starts")
    void databaseAway() {
        try (LocalSessions away = new LocalSessions(PostgresForTests.away());
                EnvelopeCardVault blind = vault(2, away)) {
            assertThatCode(() -> new CardKeysAtStart().check(STARTUP, blind)).doesNotThrowAnyException();
            assertThat(blind.open(sealed, binding(SHOP))).isEqualTo(new OpenedCard.Unavailable());
        }
    }

    private static CardBinding binding(MerchantId merchant) {
        return new CardBinding(merchant, "KB", new BillingKey("bill_ofwrongkeys0000000001"));
    }

    private static EnvelopeCardVault vault(int key) {
        return vault(key, sessions);
    }

    private static EnvelopeCardVault vault(int key, LocalSessions through) {
        byte[] bytes = new byte[AesKey.BYTES];
        bytes[0] = (byte) key;
        return new EnvelopeCardVault(
                new DataKeyRows(new SessionDatabase(through, through)),
                new LocalKeyWrapper(Map.of("cards", AesKey.copyOf(bytes)), "cards"),
                new KeyCacheLimits(10, Duration.ofMinutes(5)),
                InstantSource.system(),
                Ticker.systemTicker(),
                () -> {});
    }
}
