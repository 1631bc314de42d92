package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;

class InMemoryMerchantsTest implements MerchantsContract {
    private final InMemoryMerchants merchants = new InMemoryMerchants();

    @Override
    public Merchants merchants() {
        return merchants;
    }

    @Override
    public void given(Merchant merchant, KeyHash secret, KeyHash client) {
        merchants.add(merchant);
        merchants.addKey(merchant, KeyKind.SECRET, secret);
        merchants.addKey(merchant, KeyKind.CLIENT, client);
    }
}
