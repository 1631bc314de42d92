package dev.appcard.application.service.admin;

import dev.appcard.application.port.inbound.admin.ReencryptCardsUseCase;
import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.inbound.admin.RotationListener;
import dev.appcard.application.port.outbound.admin.RowOutcome;
import dev.appcard.application.port.outbound.admin.SealedCards;
import dev.appcard.application.port.outbound.admin.SealedCards.SealedCard;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.time.KoreanTime;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;

/** Goes over the cards by billing key; a row is one compare-and-set, wholly old or wholly new. */
public final class ReencryptCardsService implements ReencryptCardsUseCase {

    private static final int BATCH = 100;

    private final SealedCards cards;
    private final CardVault vault;
    private final InstantSource clock;

    public ReencryptCardsService(SealedCards cards, CardVault vault, InstantSource clock) {
        this.cards = cards;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public RotationCounts reencrypt(boolean retireCurrent, RotationListener listener) {
        listener.dataKeysRetired(retire(retireCurrent));
        RowCounter counter = new RowCounter(listener);
        List<SealedCard> batch = cards.underRetiredKeys("", BATCH);
        while (!batch.isEmpty() && batch.stream().allMatch(card -> counter.goesOnAfter(renew(card, listener)))) {
            batch = cards.underRetiredKeys(
                    batch.getLast().binding().billingKey().value(), BATCH);
        }
        return counter.counts();
    }

    private int retire(boolean current) {
        return current
                ? cards.retireAllKeys()
                : cards.retireKeysOfOtherMonths(YearMonth.from(clock.instant().atZone(KoreanTime.ZONE)));
    }

    private RowOutcome renew(SealedCard card, RotationListener listener) {
        return switch (vault.open(card.sealed(), card.binding())) {
            case OpenedCard.Opened(CardSecret secret) -> sealAgain(card, secret);
            case OpenedCard.Unavailable _ -> RowOutcome.UNAVAILABLE;
            case OpenedCard.Unreadable _ -> unreadable(card.binding(), listener);
        };
    }

    private RowOutcome sealAgain(SealedCard card, CardSecret secret) {
        try (secret) {
            return vault.prepareSeal(card.binding().merchant())
                    .map(seal -> cards.replace(card, seal.seal(secret, card.binding())))
                    .map(replaced -> replaced ? RowOutcome.DONE : RowOutcome.CHANGED)
                    .orElse(RowOutcome.UNAVAILABLE);
        }
    }

    private static RowOutcome unreadable(CardBinding binding, RotationListener listener) {
        listener.cardUnreadable(binding.merchant(), binding.holder(), binding.billingKey());
        return RowOutcome.UNREADABLE;
    }
}
