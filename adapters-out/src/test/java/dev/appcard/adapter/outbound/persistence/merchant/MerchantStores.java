package dev.appcard.adapter.outbound.persistence.merchant;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.Merchants;

/** The real store of merchants, for tests outside of this package. */
public final class MerchantStores {
    private MerchantStores() {}

    public static Merchants on(Sessions sessions) {
        return new JpaMerchants(sessions);
    }
}
