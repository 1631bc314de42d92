package dev.appcard.application.port.outbound.vault;

class FakeCallVaultTest implements CallVaultContract {
    private final FakeCallVault vault = new FakeCallVault();

    @Override
    public CallVault vault() {
        return vault;
    }
}
