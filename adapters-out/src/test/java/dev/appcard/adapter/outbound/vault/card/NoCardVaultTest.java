package dev.appcard.adapter.outbound.vault.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.vault.CardVaultContract;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unavailable;
import dev.appcard.domain.secret.Sealed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoCardVaultTest {

    @Test
    @DisplayName("keeps nothing, and gives up nothing that another configuration has kept")
    void vaultShouldKeepNoCards() {
        NoCardVault vault = new NoCardVault();

        assertThat(vault.keepsCards()).isFalse();
        assertThat(vault.prepareSeal(CardVaultContract.MERCHANT)).isEmpty();
        assertThat(vault.open(new Sealed<>(new byte[] {2}), CardVaultContract.BINDING))
                .isEqualTo(new Unavailable());
    }
}
