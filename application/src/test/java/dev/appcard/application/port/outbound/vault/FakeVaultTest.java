package dev.appcard.application.port.outbound.vault;

class FakeVaultTest implements SecretVaultContract {

    private final FakeVault vault = new FakeVault();

    @Override
    public SecretVault vault() {
        return vault;
    }
}
