package dev.appcard.adapter.outbound.persistence.card;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.store.CardDataUses;
import dev.appcard.application.port.outbound.store.RegisteredCards;

/** The real stores of cards and of the uses of card data, for tests outside of this package. */
public final class CardStores {
    private CardStores() {}

    public static RegisteredCards cardsOn(Sessions sessions) {
        return new JpaRegisteredCards(sessions, new StoredRows(new RecordingJournal()));
    }

    public static CardDataUses usesOn(Sessions sessions) {
        return new JpaCardDataUses(sessions);
    }
}
