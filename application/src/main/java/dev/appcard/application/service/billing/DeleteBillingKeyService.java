package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.billing.DeleteBillingKeyUseCase;
import dev.appcard.application.port.inbound.billing.ShowBillingKeyQuery;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Deletes billing keys. A charge that has started is not held up: it was committed before, and the commit of this one
 * waits for it; none starts afterwards.
 */
@Singleton
public class DeleteBillingKeyService implements DeleteBillingKeyUseCase {

    private final ShowBillingKeyQuery shown;
    private final RegisteredCards cards;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public DeleteBillingKeyService(
            ShowBillingKeyQuery shown,
            RegisteredCards cards,
            UnitOfWork unitOfWork,
            InstantSource clock,
            PaymentJournal journal) {
        this.shown = shown;
        this.cards = cards;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public Optional<RegisteredCard> delete(MerchantId merchant, BillingKey key) {
        return shown.byKey(merchant, key)
                .map(card -> card.deleted(clock.instant()))
                .filter(this::isEnded);
    }

    private boolean isEnded(RegisteredCard deleted) {
        boolean ended = unitOfWork.run(() -> cards.end(deleted));
        if (ended) {
            journal.noticed(deleted.key(), CardNotice.DELETED);
        }
        return ended;
    }
}
