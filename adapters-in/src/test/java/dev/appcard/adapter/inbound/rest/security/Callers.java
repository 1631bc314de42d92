package dev.appcard.adapter.inbound.rest.security;

import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.UsedKey;

/** Callers as the filter identifies them. */
public final class Callers {

    private Callers() {}

    public static IdentifiedCaller server(Merchant merchant) {
        return new IdentifiedCaller(merchant, UsedKey.of(KeyKind.SECRET, "test_sk_of_the_server_00000000"));
    }
}
