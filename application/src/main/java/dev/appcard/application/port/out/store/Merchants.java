package dev.appcard.application.port.out.store;

import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.MerchantId;
import java.util.Optional;

/** The merchants and their keys, which are known by their hashes only. */
public interface Merchants {

    Optional<Merchant> find(MerchantId id);

    /** Whose key this is, and of which kind. */
    Optional<KeyHolder> findByKey(KeyHash hash);
}
