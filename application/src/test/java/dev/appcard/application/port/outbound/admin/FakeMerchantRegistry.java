package dev.appcard.application.port.outbound.admin;

import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Merchants and keys in memory, written and read. */
public final class FakeMerchantRegistry implements MerchantRegistry, Merchants {

    private record StoredKey(MerchantId merchant, KeyKind kind, boolean live) {}

    private final Map<MerchantId, Merchant> merchants = new HashMap<>();
    private final Map<KeyHash, StoredKey> keys = new HashMap<>();

    @Override
    public boolean add(Merchant merchant, KeyHash secret, KeyHash client, boolean live) {
        if (merchants.containsKey(merchant.id())) {
            return false;
        }
        put(merchant, secret, client, live);
        return true;
    }

    @Override
    public void put(Merchant merchant, KeyHash secret, KeyHash client, boolean live) {
        requireFree(secret, merchant, KeyKind.SECRET);
        requireFree(client, merchant, KeyKind.CLIENT);
        merchants.put(merchant.id(), merchant);
        keys.putIfAbsent(secret, new StoredKey(merchant.id(), KeyKind.SECRET, live));
        keys.putIfAbsent(client, new StoredKey(merchant.id(), KeyKind.CLIENT, live));
    }

    private void requireFree(KeyHash hash, Merchant merchant, KeyKind kind) {
        StoredKey stored = keys.get(hash);
        if (stored != null && !(stored.merchant().equals(merchant.id()) && stored.kind() == kind)) {
            throw new IllegalStateException("this " + kind + " key belongs to another merchant");
        }
    }

    @Override
    public Optional<Merchant> find(MerchantId id) {
        return Optional.ofNullable(merchants.get(id));
    }

    @Override
    public Optional<KeyHolder> findByKey(KeyHash hash) {
        return Optional.ofNullable(keys.get(hash))
                .map(stored -> new KeyHolder(merchants.get(stored.merchant()), stored.kind()));
    }

    /** Whether it is stored as one that moves real money. */
    public boolean isLive(KeyHash hash) {
        return keys.get(hash).live();
    }
}
