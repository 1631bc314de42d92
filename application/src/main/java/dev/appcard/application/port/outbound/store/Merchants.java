package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.Merchant;
import java.util.Optional;

/** The merchants and their keys, which are known by their hashes only. */
public interface Merchants {

    Optional<Merchant> find(MerchantId id);

    /** Whose key this is, and of which kind. */
    Optional<KeyHolder> findByKey(KeyHash hash);
}
