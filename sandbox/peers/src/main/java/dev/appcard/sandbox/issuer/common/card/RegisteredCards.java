package dev.appcard.sandbox.issuer.common.card;

import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The cards that their holders have registered for automatic payments at one issuer, by CARD_ID. In memory; a CARD_ID
 * of an earlier run is known again when it is next used, a withdrawal of an earlier run is not.
 */
public final class RegisteredCards {
    /** Whether a CARD_ID can be used. */
    public enum Status {
        UNKNOWN,
        REGISTERED,
        WITHDRAWN
    }

    /** @param tid of the registration; empty where it was in an earlier run */
    private record Registration(String mid, String tid, boolean withdrawn) {
        Registration ended() {
            return new Registration(mid, tid, true);
        }
    }

    private final Map<CardId, Registration> byCardId = new HashMap<>();
    private final IssuerIdentity issuer;
    private final CardIdFactory ids;

    public RegisteredCards(IssuerIdentity issuer, SecureRandom random) {
        this.issuer = issuer;
        this.ids = new CardIdFactory(issuer.signer(), random);
    }

    /** The buyer has agreed: a CARD_ID of its own for each registration, even of the same card. */
    public synchronized CardId register(String tid) {
        CardId cardId = ids.make(issuer.mid());
        byCardId.put(cardId, new Registration(issuer.mid(), tid, false));
        return cardId;
    }

    /** @param mid who asks */
    public synchronized Status status(CardId cardId, String mid) {
        Optional<Registration> known =
                recalled(cardId).filter(card -> card.mid().equals(mid));
        if (known.isEmpty()) {
            return Status.UNKNOWN;
        }
        return known.get().withdrawn() ? Status.WITHDRAWN : Status.REGISTERED;
    }

    /** The tid of a registration of this run. */
    public synchronized Optional<String> tidOf(CardId cardId) {
        return Optional.ofNullable(byCardId.get(cardId)).map(Registration::tid).filter(tid -> !tid.isEmpty());
    }

    /** The holder takes back what was agreed. Returns how many cards that is: 1, or 0 if no card has this CARD_ID. */
    public synchronized int withdraw(CardId cardId) {
        return recalled(cardId).isPresent() ? end((id, _) -> id.equals(cardId)) : 0;
    }

    /** As {@link #withdraw}, by the tid of a registration of this run. */
    public synchronized int withdrawOf(String tid) {
        return end((_, card) -> card.tid().equals(tid));
    }

    /** All holders take it back, also those who had done so before. */
    public synchronized int withdrawAll() {
        return end((_, _) -> true);
    }

    private int end(BiPredicate<CardId, Registration> which) {
        Map<CardId, Registration> ended = new HashMap<>();
        byCardId.forEach((cardId, card) -> {
            if (which.test(cardId, card)) {
                ended.put(cardId, card.ended());
            }
        });
        byCardId.putAll(ended);
        return ended.size();
    }

    private Optional<Registration> recalled(CardId cardId) {
        if (!byCardId.containsKey(cardId) && ids.isOurs(cardId, issuer.mid())) {
            byCardId.put(cardId, new Registration(issuer.mid(), "", false));
        }
        return Optional.ofNullable(byCardId.get(cardId));
    }
}
