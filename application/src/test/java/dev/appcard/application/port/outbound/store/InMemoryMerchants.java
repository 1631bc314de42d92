package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Merchants in memory. */
public final class InMemoryMerchants implements Merchants {
    private final Map<MerchantId, Merchant> merchants = new ConcurrentHashMap<>();
    private final Map<KeyHash, KeyHolder> keys = new ConcurrentHashMap<>();

    public void add(Merchant merchant) {
        merchants.put(merchant.id(), merchant);
    }

    public void addKey(Merchant merchant, KeyKind kind, KeyHash hash) {
        keys.put(hash, new KeyHolder(merchant, kind));
    }

    @Override
    public Optional<Merchant> find(MerchantId id) {
        return Optional.ofNullable(merchants.get(id));
    }

    @Override
    public Optional<KeyHolder> findByKey(KeyHash hash) {
        return Optional.ofNullable(keys.get(hash));
    }
}
