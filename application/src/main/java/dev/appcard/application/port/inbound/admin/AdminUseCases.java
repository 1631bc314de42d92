package dev.appcard.application.port.inbound.admin;

import dev.appcard.application.port.inbound.attention.AttentionUseCase;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase;
import dev.appcard.application.port.inbound.restore.RestoreUseCase;
import dev.appcard.domain.audit.CommandRun;

/**
 * The administration's use cases for one deployment. Each is wired when it is asked for, so that a command needs the
 * settings of its own and no others.
 *
 * <p>All of them throw {@link IllegalArgumentException} for a setting that is missing or wrong, naming it.
 */
public interface AdminUseCases extends AutoCloseable {

    MigrateSchemaUseCase migrateSchema();

    CreateMerchantUseCase createMerchant();

    RewrapDataKeysUseCase rewrapDataKeys();

    ReencryptCardsUseCase reencryptCards();

    /** Writes down that a command was run. It needs the database's settings only. */
    void record(CommandRun run);

    ReconcileUseCase reconcile();

    AttentionUseCase attention();

    RestoreUseCase restore();

    /** Lets go of connections and keys. */
    @Override
    void close();
}
