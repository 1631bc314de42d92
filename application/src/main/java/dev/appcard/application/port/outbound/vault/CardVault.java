package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.util.Optional;

/**
 * Keeps what a registered card is charged by: CARD_IDs and the VAN's billing keys, under data keys that a KMS wraps. Never
 * throws for anything that the KMS or the network does. No database transaction is open while it is called.
 */
public interface CardVault {

    /**
     * Gets a key ready, before anything happens that would need one later.
     *
     * @return empty when the KMS has to be asked and does not answer, or when this deployment keeps no cards
     */
    Optional<CardSeal> prepareSeal(MerchantId merchant);

    /** Opens what was sealed for this binding. */
    OpenedCard open(Sealed<CardSecret> sealed, CardBinding binding);

    /** Whether this deployment keeps cards at all (setting {@code CARD_VAULT}). */
    boolean keepsCards();
}
