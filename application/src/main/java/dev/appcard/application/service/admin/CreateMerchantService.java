package dev.appcard.application.service.admin;

import dev.appcard.application.port.inbound.admin.CreateMerchantUseCase;
import dev.appcard.application.port.outbound.admin.MerchantRegistry;
import dev.appcard.domain.merchant.ApiKeys;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.util.function.Supplier;

/** Hashes the keys before they are stored. */
public final class CreateMerchantService implements CreateMerchantUseCase {

    private final MerchantRegistry registry;
    private final Supplier<String> randomKeys;

    public CreateMerchantService(MerchantRegistry registry, Supplier<String> randomKeys) {
        this.registry = registry;
        this.randomKeys = randomKeys;
    }

    @Override
    public ApiKeys newKeys(boolean live) {
        return ApiKeys.of(randomKeys.get(), randomKeys.get(), live);
    }

    @Override
    public Outcome create(Merchant merchant, ApiKeys keys) {
        if (keys.live() && sendsBuyersToLoopback(merchant)) {
            return Outcome.LOOPBACK_WHEN_LIVE;
        }
        boolean added = registry.add(merchant, KeyHash.of(keys.secret()), KeyHash.of(keys.client()), keys.live());
        return added ? Outcome.DONE : Outcome.ID_TAKEN;
    }

    @Override
    public void ensure(Merchant merchant, ApiKeys keys) {
        registry.put(merchant, KeyHash.of(keys.secret()), KeyHash.of(keys.client()), keys.live());
    }

    private static boolean sendsBuyersToLoopback(Merchant merchant) {
        return merchant.returnAddresses().stream().anyMatch(RegisteredAddress.LoopbackAnyPort.class::isInstance);
    }
}
