package dev.appcard.application.port.inbound.merchant;

import dev.appcard.domain.merchant.KeyHolder;
import java.util.Optional;

/** Finds out whose API key this is. */
public interface IdentifyMerchantQuery {

    /** @return empty when no merchant has such a key, or no longer */
    Optional<KeyHolder> byKey(String apiKey);
}
