package dev.appcard.application.service.billing;

import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.domain.identifier.MerchantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes ready what a billing key from card data needs, before the VAN is asked for it. */
@Singleton
public class KeyIssuances {

    private final CardVault vault;
    private final RegisteredCards cards;
    private final Identifiers identifiers;
    private final PaymentJournal journal;

    @Inject
    public KeyIssuances(CardVault vault, RegisteredCards cards, Identifiers identifiers, PaymentJournal journal) {
        this.vault = vault;
        this.cards = cards;
        this.identifiers = identifiers;
        this.journal = journal;
    }

    public boolean areOffered() {
        return vault.keepsCards();
    }

    /** Empty when there is no key to seal with for now. */
    public Optional<KeyIssuance> prepare(MerchantId merchant, String customerKey) {
        return vault.prepareSeal(merchant)
                .map(seal -> new KeyIssuance(cards, seal, identifiers.newBillingKey(), merchant, customerKey, journal));
    }
}
