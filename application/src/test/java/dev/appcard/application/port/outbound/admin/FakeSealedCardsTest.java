package dev.appcard.application.port.outbound.admin;

import dev.appcard.application.port.outbound.admin.SealedCards.SealedCard;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.FakeCardVault;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;

class FakeSealedCardsTest implements SealedCardsContract {

    private final FakeSealedCards cards = new FakeSealedCards(MONTH);
    private final FakeCardVault vault = new FakeCardVault();

    @Override
    public SealedCards cards() {
        return cards;
    }

    @Override
    public CardVault vault() {
        return vault;
    }

    @Override
    public void register(CardBinding binding, Sealed<CardSecret> sealed) {
        cards.add(new SealedCard(binding, sealed));
    }
}
