package dev.appcard.adapter.outbound.vault.card;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.adapter.outbound.vault.CardEnvelope;
import dev.appcard.adapter.outbound.vault.keys.DataKeyRows;
import dev.appcard.adapter.outbound.vault.keys.FoundKey;
import dev.appcard.adapter.outbound.vault.keys.KeyCacheLimits;
import dev.appcard.adapter.outbound.vault.keys.OpeningKeys;
import dev.appcard.adapter.outbound.vault.keys.SealingKeys;
import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.sealing.Envelope;
import dev.appcard.adapter.outbound.vault.sealing.EnvelopeFormat;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.application.port.outbound.vault.CardSeal;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.application.port.outbound.vault.OpenedCard.Opened;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unavailable;
import dev.appcard.application.port.outbound.vault.OpenedCard.Unreadable;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cards under data keys of one merchant and month each. An envelope opens for its merchant, holder and billing key only, and
 * without a call while its data key is in memory.
 */
public final class EnvelopeCardVault implements CardVault, AutoCloseable {

    private final KeyWrapper wrapper;
    private final OpeningKeys opening;
    private final SealingKeys sealing;
    private final TransactionGuard guard;

    /**
     * @param wrapper the vault's own from now on: closed with it
     * @param clock says which month it is
     * @param ticker counts the time that keys are held, which cannot be set back
     */
    public EnvelopeCardVault(
            DataKeyRows rows,
            KeyWrapper wrapper,
            KeyCacheLimits cache,
            InstantSource clock,
            Ticker ticker,
            TransactionGuard guard) {
        this.wrapper = wrapper;
        this.opening = new OpeningKeys(rows, wrapper, cache, ticker);
        this.sealing = new SealingKeys(rows, wrapper, opening, clock, ticker);
        this.guard = guard;
    }

    @Override
    public Optional<CardSeal> prepareSeal(MerchantId merchant) {
        guard.requireNoTransaction();
        return sealing.of(merchant).map(HeldSeal::new);
    }

    @Override
    public OpenedCard open(Sealed<CardSecret> sealed, CardBinding binding) {
        guard.requireNoTransaction();
        return Envelope.read(EnvelopeFormat.WRAPPED_KEY, sealed.envelope())
                .map(envelope -> open(envelope, binding))
                .orElseGet(Unreadable::new);
    }

    @Override
    public boolean keepsCards() {
        return true;
    }

    private OpenedCard open(Envelope envelope, CardBinding binding) {
        return switch (opening.find(CardEnvelope.dataKeyOf(envelope))) {
            case FoundKey.Here(AesKey key) -> open(envelope, key, binding);
            case FoundKey.Lost _ -> new Unreadable();
            case FoundKey.Away _ -> new Unavailable();
        };
    }

    private static OpenedCard open(Envelope envelope, AesKey key, CardBinding binding) {
        try (key) {
            return envelope.open(key, HeldSeal.subjectOf(binding))
                    .flatMap(EnvelopeCardVault::read)
                    .<OpenedCard>map(Opened::new)
                    .orElseGet(Unreadable::new);
        }
    }

    private static Optional<CardSecret> read(byte[] plain) {
        try {
            return CardPlainText.read(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Names of keys that wrap data keys, and are not those that have wrapped them. May ask the KMS. */
    List<String> wrongKeys() {
        guard.requireNoTransaction();
        return opening.answers().wrongOnes();
    }

    /** The setting that names what wraps data keys. */
    String keySetting() {
        return wrapper.setting();
    }

    /** Zeroes the keys that are held. */
    @Override
    public void close() {
        opening.close();
        wrapper.close();
    }
}
