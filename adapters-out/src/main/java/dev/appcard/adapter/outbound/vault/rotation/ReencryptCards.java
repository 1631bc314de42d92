package dev.appcard.adapter.outbound.vault.rotation;

import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.KeyScope;
import dev.appcard.application.port.outbound.vault.CardBinding;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.domain.secret.CardSecret;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;

/**
 * Seals anew, under each merchant's current data key, the cards that lie under retired ones or under those of months gone
 * by. Every row is one compare-and-set and wholly old or wholly new, so this may be stopped anywhere and run again, while
 * cards are charged, registered and deleted.
 */
final class ReencryptCards {

    private static final int BATCH = 100;

    private final DataKeyRows keys;
    private final SealedCards cards;
    private final CardVault vault;
    private final InstantSource clock;
    private final PrintStream out;
    private final Progress progress;

    ReencryptCards(DataKeyRows keys, SealedCards cards, CardVault vault, InstantSource clock, PrintStream out) {
        this.keys = keys;
        this.cards = cards;
        this.vault = vault;
        this.clock = clock;
        this.out = out;
        this.progress = new Progress("reencrypt-cards", out);
    }

    /**
     * @param retireCurrent also the keys that are in use now: every card gets another one
     * @throws IllegalStateException when something is left
     */
    void run(boolean retireCurrent) {
        int retired = retireCurrent ? keys.retireAll() : keys.retireAllBut(KeyScope.monthOf(clock.instant()));
        out.println("reencrypt-cards: data keys retired now: " + retired);
        List<SealedCard> batch = cards.underRetiredKeys("", BATCH);
        while (!batch.isEmpty() && batch.stream().allMatch(card -> progress.goesOnAfter(renew(card)))) {
            batch = cards.underRetiredKeys(
                    batch.getLast().binding().billingKey().value(), BATCH);
        }
        progress.finish();
    }

    private RowOutcome renew(SealedCard card) {
        return switch (vault.open(card.sealed(), card.binding())) {
            case OpenedCard.Opened(CardSecret secret) -> sealAnew(card, secret);
            case OpenedCard.Unavailable _ -> RowOutcome.UNAVAILABLE;
            case OpenedCard.Unreadable _ -> unreadable(card.binding());
        };
    }

    private RowOutcome sealAnew(SealedCard card, CardSecret secret) {
        try (secret) {
            return vault.prepareSeal(card.binding().merchant())
                    .map(seal -> cards.replace(card, seal.seal(secret, card.binding())))
                    .map(replaced -> replaced ? RowOutcome.DONE : RowOutcome.CHANGED)
                    .orElse(RowOutcome.UNAVAILABLE);
        }
    }

    private RowOutcome unreadable(CardBinding binding) {
        out.println("reencrypt-cards: a card of " + binding.merchant().value() + " from " + binding.holder()
                + " does not open, billing key " + binding.billingKey());
        return RowOutcome.UNREADABLE;
    }
}
