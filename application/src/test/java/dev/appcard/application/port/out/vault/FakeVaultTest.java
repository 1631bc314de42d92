package dev.appcard.application.port.out.vault;

class FakeVaultTest implements OtcVaultContract {

    private final FakeVault vault = new FakeVault();

    @Override
    public OtcVault vault() {
        return vault;
    }
}
