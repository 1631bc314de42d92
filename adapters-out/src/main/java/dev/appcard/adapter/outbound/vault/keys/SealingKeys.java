package dev.appcard.adapter.outbound.vault.keys;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.KeyContext;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.NewKey;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import dev.appcard.domain.identifier.MerchantId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data key that a merchant's new cards are sealed under: the current one of its month, made when there is none. The row
 * is looked at each time, so that a key which was retired is never sealed with again; no transaction is open while the KMS
 * is asked. Of two instances that make a key at once, the loser takes the winner's.
 */
public final class SealingKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SealingKeys.class);

    private final DataKeyRows rows;
    private final KeyWrapper wrapper;
    private final OpeningKeys opening;
    private final InstantSource clock;
    private final PauseAfterFailure<KeyScope> pauses;
    private final SingleFlight<KeyScope> flights = new SingleFlight<>();

    /** @param clock says which month it is */
    public SealingKeys(DataKeyRows rows, KeyWrapper wrapper, OpeningKeys opening, InstantSource clock, Ticker ticker) {
        this.rows = rows;
        this.wrapper = wrapper;
        this.opening = opening;
        this.clock = clock;
        this.pauses = new PauseAfterFailure<>(ticker);
    }

    /** Empty when the KMS or the database would have to be asked and does not answer. */
    public Optional<SealingKey> of(MerchantId merchant) {
        try {
            return current(KeyScope.of(merchant, clock.instant())).flatMap(this::unwrapped);
        } catch (RuntimeException databaseAway) {
            LOG.warn("data keys of {}: their rows cannot be read or written", merchant.value(), databaseAway);
            return Optional.empty();
        }
    }

    private Optional<SealingKey> unwrapped(UUID id) {
        return switch (opening.find(id)) {
            case FoundKey.Here(AesKey key) -> Optional.of(new SealingKey(id, key));
            case FoundKey.Lost _, FoundKey.Away _ -> Optional.empty();
        };
    }

    private Optional<UUID> current(KeyScope scope) {
        Optional<UUID> current = rows.current(scope).map(DataKeyRow::id);
        while (current.isEmpty() && !pauses.lasts(scope)) {
            current = flights.leadOrWait(
                            scope, () -> rows.current(scope).map(DataKeyRow::id).or(() -> make(scope)))
                    .orElseGet(() -> rows.current(scope).map(DataKeyRow::id));
        }
        return current;
    }

    private Optional<UUID> make(KeyScope scope) {
        if (pauses.lasts(scope)) {
            return Optional.empty();
        }
        return switch (wrapper.generate(new KeyContext(scope.value()))) {
            case Wrapping.Done<NewKey>(NewKey made) -> keep(scope, made);
            case Wrapping.Unavailable<NewKey> _, Wrapping.Refused<NewKey> _ -> pause(scope);
        };
    }

    /** Not under a wrong key: what it wraps would open, and prove it right. */
    private Optional<UUID> keep(KeyScope scope, NewKey made) {
        if (opening.answers().of(made.wrapped().kekId()) != KnownAnswers.Verdict.RIGHT) {
            made.key().close();
            return pause(scope);
        }
        DataKeyRow row = new DataKeyRow(UUID.randomUUID(), scope, made.wrapped());
        if (!rows.add(row)) {
            made.key().close();
            return rows.current(scope).map(DataKeyRow::id);
        }
        LOG.info("data key {} made for {}", row.id(), scope.value());
        opening.remember(row.id(), made.key());
        return Optional.of(row.id());
    }

    private Optional<UUID> pause(KeyScope scope) {
        pauses.begin(scope);
        return Optional.empty();
    }
}
