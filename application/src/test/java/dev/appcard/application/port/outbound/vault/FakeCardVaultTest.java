package dev.appcard.application.port.outbound.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unavailable;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unreadable;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import org.junit.jupiter.api.Test;

class FakeCardVaultTest implements CardVaultContract {

    private final FakeCardVault vault = new FakeCardVault();

    @Override
    public CardVault cardVault() {
        return vault;
    }

    @Test
    void awayShouldBeUnavailableAndPassAgain() {
        CardSeal seal = vault.prepareSeal(MERCHANT).orElseThrow();
        vault.goAway();
        Sealed<CardSecret> sealed = seal.seal(CardVaultContract.cardId(), BINDING);

        assertThat(vault.prepareSeal(MERCHANT)).isEmpty();
        assertThat(vault.open(sealed, BINDING)).isEqualTo(new Unavailable());

        vault.comeBack();
        assertThat(vault.open(sealed, BINDING)).isEqualTo(new Opened(CardVaultContract.cardId()));
    }

    @Test
    void noCardsShouldBeKeptWhenSwitchedOff() {
        vault.keepCards(false);

        assertThat(vault.keepsCards()).isFalse();
        assertThat(vault.prepareSeal(MERCHANT)).isEmpty();
    }

    @Test
    void spoiledShouldBeUnreadable() {
        Sealed<CardSecret> sealed = vault.prepareSeal(MERCHANT).orElseThrow().seal(CardVaultContract.cardId(), BINDING);
        vault.spoilEverything();

        assertThat(vault.open(sealed, BINDING)).isEqualTo(new Unreadable());
    }
}
