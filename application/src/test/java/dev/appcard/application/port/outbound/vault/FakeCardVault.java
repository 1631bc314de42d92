package dev.appcard.application.port.outbound.vault;

import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unavailable;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unreadable;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps card secrets in memory and hands out tickets for them, which have the length and the beginning of real envelopes
 * (version 2 and a data key's id), so that what stores them works with them too. A seal that was prepared stays good while
 * the vault is away, as the real one does.
 */
public final class FakeCardVault implements CardVault {

    private static final byte VERSION = 2;
    private static final int TICKET_BYTES = 1 + 16 + 12 + 16 + 16;

    private record Kept(CardSecret secret, CardBinding binding) {}

    private final Map<Sealed<CardSecret>, Kept> kept = new ConcurrentHashMap<>();
    private final UUID dataKey;
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean keepsCards = true;
    private volatile boolean away;

    public FakeCardVault() {
        this(UUID.randomUUID());
    }

    /** @param dataKey that stored tickets refer to */
    public FakeCardVault(UUID dataKey) {
        this.dataKey = dataKey;
    }

    @Override
    public Optional<CardSeal> prepareSeal(MerchantId merchant) {
        return away || !keepsCards ? Optional.empty() : Optional.of(this::keep);
    }

    @Override
    public OpenedCard open(Sealed<CardSecret> sealed, CardBinding binding) {
        if (away || !keepsCards) {
            return new Unavailable();
        }
        Kept found = kept.get(sealed);
        if (found == null || !found.binding().equals(binding)) {
            return new Unreadable();
        }
        opened.incrementAndGet();
        return new Opened(copyOf(found.secret()));
    }

    @Override
    public boolean keepsCards() {
        return keepsCards;
    }

    private Sealed<CardSecret> keep(CardSecret secret, CardBinding binding) {
        UUID random = UUID.randomUUID();
        Sealed<CardSecret> ticket = new Sealed<>(ByteBuffer.allocate(TICKET_BYTES)
                .put(VERSION)
                .putLong(dataKey.getMostSignificantBits())
                .putLong(dataKey.getLeastSignificantBits())
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits())
                .array());
        kept.put(ticket, new Kept(copyOf(secret), binding));
        return ticket;
    }

    private static CardSecret copyOf(CardSecret secret) {
        return switch (secret) {
            case CardId id -> CardId.of(id.reveal());
            case VanBillingKey key -> VanBillingKey.of(key.reveal());
        };
    }

    /** From now on this deployment keeps cards, or does not. */
    public void keepCards(boolean keeps) {
        keepsCards = keeps;
    }

    /** From now on the KMS does not answer, and no key is at hand. */
    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    /** From now on nothing that was sealed opens, for good: as if the rows were tampered with. */
    public void spoilEverything() {
        kept.clear();
    }

    /** How many times a secret was handed out. */
    public int timesOpened() {
        return opened.get();
    }
}
