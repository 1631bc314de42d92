package dev.appcard.application.service.merchant;

import dev.appcard.application.port.inbound.merchant.IdentifyMerchantQuery;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.settings.Deployment;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class IdentifyMerchantService implements IdentifyMerchantQuery {

    private static final String LIVE = "live_";

    private final Merchants merchants;
    private final Deployment deployment;

    @Inject
    public IdentifyMerchantService(Merchants merchants, Deployment deployment) {
        this.merchants = merchants;
        this.deployment = deployment;
    }

    @Override
    public Optional<KeyHolder> byKey(String apiKey) {
        if (!deployment.movesRealMoney() && apiKey.startsWith(LIVE)) {
            return Optional.empty();
        }
        return merchants.findByKey(KeyHash.of(apiKey));
    }
}
