package dev.appcard.application.port.out.vault;

class FakeVaultTest implements SecretVaultContract {

    private final FakeVault vault = new FakeVault();

    @Override
    public SecretVault vault() {
        return vault;
    }
}
