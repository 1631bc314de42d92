package dev.appcard.adapter.outbound.vault.card;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.Database;
import dev.appcard.application.port.outbound.vault.CardVault;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one {@link CardVault}. Making it asks neither database nor KMS: the gateway starts while they are away. */
@Dependent
public class CardVaultProducer {

    private final DataKeyRows rows;
    private final InstantSource clock;
    private final TransactionGuard guard;

    @Inject
    public CardVaultProducer(Database database, InstantSource clock, TransactionGuard guard) {
        this.rows = new DataKeyRows(database);
        this.clock = clock;
        this.guard = guard;
    }

    @Produces
    @Singleton
    public CardVault cardVault(CardVaultSettings settings) {
        return switch (settings) {
            case CardVaultSettings.None _ -> new NoCardVault();
            case CardVaultSettings.Kept kept ->
                new EnvelopeCardVault(
                        rows, KeyWrappers.of(kept.wrapper()), kept.cache(), clock, Ticker.systemTicker(), guard);
        };
    }

    /** When the application stops. */
    public void close(@Disposes CardVault vault) {
        if (vault instanceof EnvelopeCardVault keyed) {
            keyed.close();
        }
    }
}
