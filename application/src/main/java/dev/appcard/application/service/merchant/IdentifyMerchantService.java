package dev.appcard.application.service.merchant;

import dev.appcard.application.Deployment;
import dev.appcard.application.port.in.merchant.IdentifyMerchantQuery;
import dev.appcard.application.port.in.merchant.MerchantAccess;
import dev.appcard.application.port.out.store.KeyHash;
import dev.appcard.application.port.out.store.KeyHolder;
import dev.appcard.application.port.out.store.KeyHolder.KeyKind;
import dev.appcard.application.port.out.store.Merchants;
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
    public Optional<MerchantAccess> byKey(String apiKey) {
        if (!deployment.movesRealMoney() && apiKey.startsWith(LIVE)) {
            return Optional.empty();
        }
        return merchants.findByKey(KeyHash.of(apiKey)).map(IdentifyMerchantService::accessOf);
    }

    private static MerchantAccess accessOf(KeyHolder holder) {
        return new MerchantAccess(holder.merchant(), holder.kind() == KeyKind.CLIENT);
    }
}
