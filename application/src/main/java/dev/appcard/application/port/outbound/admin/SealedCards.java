package dev.appcard.application.port.outbound.admin;

import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.time.YearMonth;
import java.util.List;

/** The stored cards, as far as the data keys go that they lie under. */
public interface SealedCards {

    /** From now on every merchant gets a new data key for the next card. Returns how many were retired. */
    int retireAllKeys();

    /** Retires the data keys of other months than this. Returns how many there were. */
    int retireKeysOfOtherMonths(YearMonth month);

    /** The next cards, by billing key, that lie under a retired data key. */
    List<SealedCard> underRetiredKeys(String afterBillingKey, int most);

    /**
     * One compare-and-set: envelope and data key together, or nothing.
     *
     * @return false when the card's envelope is not the one that was read
     */
    boolean replace(SealedCard card, Sealed<CardSecret> renewed);

    /** A stored card as far as its sealing goes. */
    record SealedCard(CardBinding binding, Sealed<CardSecret> sealed) {}
}
