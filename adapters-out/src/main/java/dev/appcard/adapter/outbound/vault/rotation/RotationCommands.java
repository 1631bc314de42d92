package dev.appcard.adapter.outbound.vault.rotation;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.configuration.CardVaultEnvironment;
import dev.appcard.adapter.outbound.persistence.schema.SchemaOwner;
import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.card.KeyWrappers;
import dev.appcard.adapter.outbound.vault.keys.ConnectionDatabase;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.Database;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * The commands of the administration jar that turn keys over. Environment: that of {@link SchemaOwner#from}, and the card
 * vault's settings as the gateway has them.
 */
public final class RotationCommands {

    private static final List<String> RETIRE_CURRENT = List.of("--retire-current");

    private RotationCommands() {}

    /** {@code rewrap-data-keys}: brings every data key under the current key-encryption key. */
    public static void rewrapDataKeys(List<String> arguments, Map<String, String> environment) throws SQLException {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("rewrap-data-keys takes no arguments");
        }
        CardVaultSettings.Kept settings = kept(environment);
        try (Connection connection = connect(environment);
                KeyWrapper wrapper = KeyWrappers.of(settings.wrapper())) {
            new RewrapDataKeys(new DataKeyRows(new ConnectionDatabase(connection)), wrapper, System.out).run();
        }
    }

    /** {@code reencrypt-cards [--retire-current]}: seals anew the cards that lie under old data keys. */
    public static void reencryptCards(List<String> arguments, Map<String, String> environment) throws SQLException {
        if (!arguments.isEmpty() && !arguments.equals(RETIRE_CURRENT)) {
            throw new IllegalArgumentException("usage: reencrypt-cards [--retire-current]");
        }
        CardVaultSettings.Kept settings = kept(environment);
        InstantSource clock = InstantSource.system();
        try (Connection connection = connect(environment)) {
            Database database = new ConnectionDatabase(connection);
            DataKeyRows keys = new DataKeyRows(database);
            try (EnvelopeCardVault vault = vault(settings, keys, clock)) {
                new ReencryptCards(keys, new RegisteredCardTable(database), vault, clock, System.out)
                        .run(arguments.equals(RETIRE_CURRENT));
            }
        }
    }

    private static EnvelopeCardVault vault(CardVaultSettings.Kept settings, DataKeyRows keys, InstantSource clock) {
        // One thread, and every statement its own transaction: none can be open while the KMS is asked.
        return new EnvelopeCardVault(
                keys, KeyWrappers.of(settings.wrapper()), settings.cache(), clock, Ticker.systemTicker(), () -> {});
    }

    private static CardVaultSettings.Kept kept(Map<String, String> environment) {
        return switch (CardVaultEnvironment.read(environment)) {
            case CardVaultSettings.Kept kept -> kept;
            case CardVaultSettings.None _ ->
                throw new IllegalArgumentException("CARD_VAULT must be KMS or LOCAL, as for the gateway");
        };
    }

    private static Connection connect(Map<String, String> environment) throws SQLException {
        SchemaOwner owner = SchemaOwner.from(environment);
        return DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
    }
}
