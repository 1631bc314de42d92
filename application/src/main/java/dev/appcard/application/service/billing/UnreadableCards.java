package dev.appcard.application.service.billing;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.billing.RegisteredCard;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Ends cards whose stored secret does not open: they are never tried again, here or elsewhere. */
@Singleton
public class UnreadableCards {

    private final RegisteredCards cards;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public UnreadableCards(RegisteredCards cards, UnitOfWork unitOfWork, InstantSource clock, PaymentJournal journal) {
        this.cards = cards;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.journal = journal;
    }

    void end(RegisteredCard card) {
        unitOfWork.run(() -> cards.end(card.unreadable(clock.instant())));
        journal.noticed(card.key(), CardNotice.UNREADABLE);
    }
}
