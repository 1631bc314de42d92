package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.billing.BillingKeyUseCase;
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
 * Finds billing keys, and ends them. A charge that has started is not held up by that: it was committed before, and the
 * commit of the end waits for it; none starts afterwards.
 */
@Singleton
public class BillingKeyService implements BillingKeyUseCase {

    private final RegisteredCards cards;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public BillingKeyService(
            RegisteredCards cards, UnitOfWork unitOfWork, InstantSource clock, PaymentJournal journal) {
        this.cards = cards;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public Optional<RegisteredCard> byKey(MerchantId merchant, BillingKey key) {
        return cards.find(key)
                .filter(card -> card.merchantId().equals(merchant))
                .filter(card -> switch (card.status()) {
                    case RegisteredCard.Status.Active _, RegisteredCard.Status.Unreadable _ -> true;
                    case RegisteredCard.Status.Deleted _ -> false;
                });
    }

    @Override
    public Optional<RegisteredCard> delete(MerchantId merchant, BillingKey key) {
        return byKey(merchant, key).map(card -> card.deleted(clock.instant())).filter(deleted -> {
            boolean ended = unitOfWork.run(() -> cards.end(deleted));
            if (ended) {
                journal.noticed(key, CardNotice.DELETED);
            }
            return ended;
        });
    }

    /** A card whose stored secret does not open: it is never tried again, here or elsewhere. */
    void endUnreadable(RegisteredCard card) {
        unitOfWork.run(() -> cards.end(card.unreadable(clock.instant())));
        journal.noticed(card.key(), CardNotice.UNREADABLE);
    }
}
