package dev.appcard.adapter.out.vault.card;

import dev.appcard.application.port.out.vault.CardBinding;
import dev.appcard.application.port.out.vault.CardSeal;
import dev.appcard.application.port.out.vault.CardVault;
import dev.appcard.application.port.out.vault.OpenedCard;
import dev.appcard.domain.merchant.MerchantId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import jakarta.enterprise.inject.Vetoed;
import java.util.Optional;

/** Keeps no cards. One that an earlier configuration has sealed may open again under that: it is not given up. */
@Vetoed
public final class NoCardVault implements CardVault {

    @Override
    public Optional<CardSeal> prepareSeal(MerchantId merchant) {
        return Optional.empty();
    }

    @Override
    public OpenedCard open(Sealed<CardSecret> sealed, CardBinding binding) {
        return new OpenedCard.Unavailable();
    }

    @Override
    public boolean keepsCards() {
        return false;
    }
}
