package dev.appcard.adapter.outbound.admin;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.admin.merchant.JdbcMerchantRegistry;
import dev.appcard.adapter.outbound.admin.owner.OwnerConnection;
import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.rotation.JdbcDataKeys;
import dev.appcard.adapter.outbound.admin.rotation.JdbcSealedCards;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.configuration.CardVaultEnvironment;
import dev.appcard.adapter.outbound.configuration.ReconciliationSettingTable;
import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.adapter.outbound.persistence.reconciliation.JdbcAttentionItems;
import dev.appcard.adapter.outbound.persistence.reconciliation.JdbcOurBooks;
import dev.appcard.adapter.outbound.persistence.reconciliation.JdbcReconciliations;
import dev.appcard.adapter.outbound.persistence.restore.JdbcRestores;
import dev.appcard.adapter.outbound.report.ReportFiles;
import dev.appcard.adapter.outbound.time.DatabaseClock;
import dev.appcard.adapter.outbound.time.DatabaseTime;
import dev.appcard.adapter.outbound.van.dayfile.DayFilesOnDisk;
import dev.appcard.adapter.outbound.vault.card.CardVaultSettings;
import dev.appcard.adapter.outbound.vault.card.EnvelopeCardVault;
import dev.appcard.adapter.outbound.vault.card.KeyWrappers;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.application.port.outbound.admin.AdminAdapters;
import dev.appcard.application.port.outbound.admin.MerchantRegistry;
import dev.appcard.application.port.outbound.admin.SchemaMigrations;
import dev.appcard.application.port.outbound.admin.SealedCards;
import dev.appcard.application.port.outbound.admin.WrappedDataKeys;
import dev.appcard.application.port.outbound.attention.AttentionItems;
import dev.appcard.application.port.outbound.reconciliation.DayFiles;
import dev.appcard.application.port.outbound.reconciliation.OurBooks;
import dev.appcard.application.port.outbound.reconciliation.ReconciliationReports;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations;
import dev.appcard.application.port.outbound.restore.Restores;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.settings.ReconciliationSettings;
import dev.appcard.domain.audit.CommandRun;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;

/** The administration's adapters, made from the environment's settings. */
final class OwnerAdapters implements AdminAdapters {

    private static final int KEY_BYTES = 32;

    private static final String RECORD = """
        insert into operator_history (operator, command, subject, outcome)
        values (left(?, 64), ?, left(?, 64), ?)
        """;

    private final SecureRandom random = new SecureRandom();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final Map<String, String> environment;

    OwnerAdapters(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public SchemaMigrations schema() {
        return new FlywayMigrations(owner(), applicationRole());
    }

    @Override
    public MerchantRegistry merchants() {
        return new JdbcMerchantRegistry(owner());
    }

    @Override
    public String randomKey() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public WrappedDataKeys dataKeys() {
        CardVaultSettings.Kept settings = cardVaultSettings();
        OwnerConnection connection = connect();
        KeyWrapper wrapper = KeyWrappers.of(settings.wrapper());
        open.push(wrapper::close);
        return new JdbcDataKeys(connection, wrapper);
    }

    @Override
    public SealedCards cards() {
        return new JdbcSealedCards(connect());
    }

    @Override
    public CardVault cardVault() {
        CardVaultSettings.Kept settings = cardVaultSettings();
        // One thread, and every statement its own transaction: none can be open while the KMS is asked.
        EnvelopeCardVault vault = new EnvelopeCardVault(
                new DataKeyRows(connect()),
                KeyWrappers.of(settings.wrapper()),
                settings.cache(),
                clock(),
                Ticker.systemTicker(),
                () -> {});
        open.push(vault::close);
        return vault;
    }

    @Override
    public InstantSource clock() {
        return new DatabaseClock(new DatabaseTime(() -> owner().connect()));
    }

    @Override
    public void record(CommandRun run) {
        owner().run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
                insert.setString(1, run.operator());
                insert.setString(2, run.command());
                insert.setString(3, run.subject().orElse(null));
                insert.setInt(4, run.outcome());
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public DayFiles dayFiles() {
        return new DayFilesOnDisk();
    }

    @Override
    public OurBooks ourBooks() {
        return new JdbcOurBooks(plainConnections());
    }

    @Override
    public Reconciliations reconciliations() {
        return new JdbcReconciliations(plainConnections());
    }

    @Override
    public AttentionItems attentionItems() {
        return new JdbcAttentionItems(plainConnections());
    }

    @Override
    public Restores restores() {
        return new JdbcRestores(plainConnections(), applicationRole());
    }

    private String applicationRole() {
        return environment.getOrDefault("DB_USER", "appcard");
    }

    @Override
    public ReconciliationReports reports() {
        return new ReportFiles();
    }

    @Override
    public ReconciliationSettings reconciliationSettings() {
        return ReconciliationSettingTable.of(environment);
    }

    private PlainConnections plainConnections() {
        SchemaOwner owner = owner();
        return new PlainConnections(owner::connect);
    }

    private SchemaOwner owner() {
        return SchemaOwner.from(environment);
    }

    private OwnerConnection connect() {
        OwnerConnection connection = new OwnerConnection(owner().connect());
        open.push(connection::close);
        return connection;
    }

    private CardVaultSettings.Kept cardVaultSettings() {
        return switch (CardVaultEnvironment.read(environment)) {
            case CardVaultSettings.Kept kept -> kept;
            case CardVaultSettings.None _ ->
                throw new IllegalArgumentException("CARD_VAULT must be KMS or LOCAL, as for the gateway");
        };
    }

    /** The last first. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().run();
        }
    }
}
