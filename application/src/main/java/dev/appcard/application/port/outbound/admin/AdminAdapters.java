package dev.appcard.application.port.outbound.admin;

import dev.appcard.application.port.outbound.attention.AttentionItems;
import dev.appcard.application.port.outbound.reconciliation.DayFiles;
import dev.appcard.application.port.outbound.reconciliation.OurBooks;
import dev.appcard.application.port.outbound.reconciliation.ReconciliationReports;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations;
import dev.appcard.application.port.outbound.restore.Restores;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.settings.ReconciliationSettings;
import dev.appcard.domain.audit.CommandRun;
import java.time.InstantSource;
import java.util.Map;

/**
 * What goes out, for the administration of one deployment. Each adapter is made when it is asked for, and throws
 * {@link IllegalArgumentException} then when a setting of its own is missing or wrong, naming it.
 */
public interface AdminAdapters extends AutoCloseable {

    /** The administration runs without a container, so this is found by {@link java.util.ServiceLoader}. */
    @FunctionalInterface
    interface Provider {

        /** @param environment of the database, its two roles and the card vault, as for the gateway */
        AdminAdapters of(Map<String, String> environment);
    }

    SchemaMigrations schema();

    MerchantRegistry merchants();

    /** 256 random bits, as letters and digits. */
    String randomKey();

    WrappedDataKeys dataKeys();

    SealedCards cards();

    CardVault cardVault();

    DayFiles dayFiles();

    OurBooks ourBooks();

    Reconciliations reconciliations();

    AttentionItems attentionItems();

    Restores restores();

    ReconciliationReports reports();

    ReconciliationSettings reconciliationSettings();

    InstantSource clock();

    /** Adds it to the history of what operators do, which nobody changes. */
    void record(CommandRun run);

    /** Lets go of connections and keys. */
    @Override
    void close();
}
