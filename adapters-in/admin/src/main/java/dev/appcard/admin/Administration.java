package dev.appcard.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.admin.CreateMerchantUseCase;
import dev.appcard.application.port.inbound.admin.MigrateSchemaUseCase;
import dev.appcard.application.port.inbound.admin.ReencryptCardsUseCase;
import dev.appcard.application.port.inbound.admin.RewrapDataKeysUseCase;
import dev.appcard.application.port.inbound.attention.AttentionUseCase;
import dev.appcard.application.port.inbound.reconciliation.ReconcileUseCase;
import dev.appcard.application.port.inbound.restore.RestoreUseCase;
import dev.appcard.application.port.outbound.admin.AdminAdapters;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.service.admin.CreateMerchantService;
import dev.appcard.application.service.admin.MigrateSchemaService;
import dev.appcard.application.service.admin.ReencryptCardsService;
import dev.appcard.application.service.admin.RewrapDataKeysService;
import dev.appcard.application.service.attention.AttentionService;
import dev.appcard.application.service.reconciliation.ReconcileService;
import dev.appcard.application.service.restore.RestoreService;
import dev.appcard.domain.audit.CommandRun;
import java.util.Map;
import java.util.ServiceLoader;

/** The use cases on whichever adapters are on the class path. */
public final class Administration implements AdminUseCases {

    private final AdminAdapters adapters;

    private Administration(AdminAdapters adapters) {
        this.adapters = adapters;
    }

    /**
     * @param environment DB_HOST, DB_PORT, DB_NAME, DB_OWNER_USER, DB_OWNER_PASSWORD, DB_USER, and for keys CARD_VAULT with its
     *     settings
     */
    public static Administration of(Map<String, String> environment) {
        return ServiceLoader.load(AdminAdapters.Provider.class)
                .findFirst()
                .map(provider -> new Administration(provider.of(environment)))
                .orElseThrow(
                        () -> new IllegalStateException("no adapters on the class path: admin-lib is not complete"));
    }

    @Override
    public MigrateSchemaUseCase migrateSchema() {
        return new MigrateSchemaService(adapters.schema());
    }

    @Override
    public CreateMerchantUseCase createMerchant() {
        return new CreateMerchantService(adapters.merchants(), adapters::randomKey);
    }

    @Override
    public RewrapDataKeysUseCase rewrapDataKeys() {
        return new RewrapDataKeysService(adapters.dataKeys());
    }

    @Override
    public ReencryptCardsUseCase reencryptCards() {
        CardVault vault = adapters.cardVault();
        return new ReencryptCardsService(adapters.cards(), vault, adapters.clock());
    }

    @Override
    public void record(CommandRun run) {
        adapters.record(run);
    }

    @Override
    public ReconcileUseCase reconcile() {
        return new ReconcileService(
                adapters.dayFiles(),
                adapters.ourBooks(),
                adapters.reconciliations(),
                adapters.restores(),
                adapters.reports(),
                adapters.reconciliationSettings());
    }

    @Override
    public AttentionUseCase attention() {
        return new AttentionService(adapters.attentionItems(), adapters.restores());
    }

    @Override
    public RestoreUseCase restore() {
        return new RestoreService(adapters.restores(), adapters.clock());
    }

    @Override
    public void close() {
        adapters.close();
    }
}
