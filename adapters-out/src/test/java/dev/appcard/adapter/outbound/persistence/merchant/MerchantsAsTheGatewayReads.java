package dev.appcard.adapter.outbound.persistence.merchant;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.application.port.outbound.store.Merchants;

/** For tests of what writes merchants. */
public final class MerchantsAsTheGatewayReads {

    private MerchantsAsTheGatewayReads() {}

    public static Merchants in(LocalSessions sessions) {
        return new JpaMerchants(sessions);
    }
}
