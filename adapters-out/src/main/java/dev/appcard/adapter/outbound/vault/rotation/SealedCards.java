package dev.appcard.adapter.outbound.vault.rotation;

import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.util.List;

/** The stored cards, as re-encryption sees them. */
interface SealedCards {

    /** The next cards, by billing key, that lie under a retired data key. */
    List<SealedCard> underRetiredKeys(String afterBillingKey, int most);

    /**
     * One compare-and-set: envelope and data key id together, or nothing.
     *
     * @return false when the card's envelope is not the one that was read
     */
    boolean replace(SealedCard card, Sealed<CardSecret> renewed);
}
