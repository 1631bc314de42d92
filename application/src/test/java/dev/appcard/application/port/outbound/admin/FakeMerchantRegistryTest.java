package dev.appcard.application.port.outbound.admin;

import dev.appcard.application.port.outbound.store.Merchants;

class FakeMerchantRegistryTest implements MerchantRegistryContract {

    private final FakeMerchantRegistry registry = new FakeMerchantRegistry();

    @Override
    public MerchantRegistry registry() {
        return registry;
    }

    @Override
    public Merchants stored() {
        return registry;
    }
}
