package dev.appcard.adapter.outbound.vault.card;

import dev.appcard.application.port.outbound.vault.CardSeal;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.MerchantId;
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
