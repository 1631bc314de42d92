package dev.appcard.application.port.outbound.restore;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Restores in memory:")
class FakeRestoresTest implements RestoresContract {

    @Override
    public Restores restores() {
        return new FakeRestores();
    }
}
