package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.Merchant;
import java.util.Optional;

/** The merchants and their keys, which are known by their hashes only. */
public interface Merchants {

    Optional<Merchant> find(MerchantId id);

    /**
     * The merchant of something that is stored.
     *
     * @throws IllegalStateException when it is gone: rows of merchants are never deleted
     */
    default Merchant require(MerchantId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("merchant " + id.value() + " is gone"));
    }

    /** Whose key this is, and of which kind. */
    Optional<KeyHolder> findByKey(KeyHash hash);
}
