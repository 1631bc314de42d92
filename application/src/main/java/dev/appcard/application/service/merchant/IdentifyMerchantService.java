package dev.appcard.application.service.merchant;

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

    private final Merchants merchants;

    @Inject
    public IdentifyMerchantService(Merchants merchants) {
        this.merchants = merchants;
    }

    @Override
    public Optional<MerchantAccess> byKey(String apiKey) {
        return merchants.findByKey(KeyHash.of(apiKey)).map(IdentifyMerchantService::accessOf);
    }

    private static MerchantAccess accessOf(KeyHolder holder) {
        return new MerchantAccess(holder.merchant(), holder.kind() == KeyKind.CLIENT);
    }
}
