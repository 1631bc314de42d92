package dev.appcard.adapter.outbound.vault.keys;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.vault.keys.FoundKey.Away;
import dev.appcard.adapter.outbound.vault.keys.FoundKey.Here;
import dev.appcard.adapter.outbound.vault.keys.FoundKey.Lost;
import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Data keys by their id, for opening: from memory, else unwrapped. At most one unwrapping is under way for a key, however
 * many ask for it, and after a failure none for a short while.
 */
public final class OpeningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningKeys.class);

    private final DataKeyRows rows;
    private final KeyWrapper wrapper;
    private final KnownAnswers answers;
    private final UnwrappedKeys unwrapped;
    private final PauseAfterFailure<UUID> pauses;
    private final SingleFlight<UUID> flights = new SingleFlight<>();

    /** @param ticker counts the time that keys are held */
    public OpeningKeys(DataKeyRows rows, KeyWrapper wrapper, KeyCacheLimits limits, Ticker ticker) {
        this.rows = rows;
        this.wrapper = wrapper;
        this.answers = new KnownAnswers(rows, wrapper);
        this.unwrapped = new UnwrappedKeys(limits, ticker);
        this.pauses = new PauseAfterFailure<>(ticker);
    }

    public FoundKey find(UUID id) {
        Optional<FoundKey> found = known(id);
        while (found.isEmpty()) {
            found = flights.leadOrWait(id, () -> known(id).orElseGet(() -> load(id)));
            found = found.or(() -> known(id));
        }
        return found.get();
    }

    /** A key that was just made need not be unwrapped. Takes it over. */
    void remember(UUID id, AesKey key) {
        unwrapped.put(id, key);
    }

    /** What has been proved of the keys that wrap data keys. */
    public KnownAnswers answers() {
        return answers;
    }

    /** Zeroes what is held. */
    public void close() {
        unwrapped.clear();
    }

    private Optional<FoundKey> known(UUID id) {
        return unwrapped
                .copyOf(id)
                .<FoundKey>map(Here::new)
                .or(() -> pauses.lasts(id) ? Optional.of(new Away()) : Optional.empty());
    }

    private FoundKey load(UUID id) {
        try {
            return rows.find(id).map(this::unwrap).orElseGet(Lost::new);
        } catch (RuntimeException databaseAway) {
            LOG.warn("data key {}: its row cannot be read", id, databaseAway);
            return pause(id);
        }
    }

    private FoundKey unwrap(DataKeyRow row) {
        return switch (wrapper.unwrap(row.wrapped(), row.context())) {
            case Wrapping.Done<AesKey>(AesKey key) -> keep(row, key);
            case Wrapping.Unavailable<AesKey> _ -> pause(row.id());
            case Wrapping.Refused<AesKey> _ -> refused(row);
        };
    }

    /** The copy first: the cache may let the key go again at once. */
    private FoundKey keep(DataKeyRow row, AesKey key) {
        AesKey copy = key.copy().orElseThrow();
        answers.provedRight(row.wrapped().kekId());
        unwrapped.put(row.id(), key);
        return new Here(copy);
    }

    /** Only a key that opens others proves that this row was altered: a wrong key never gives a card up. */
    private FoundKey refused(DataKeyRow row) {
        return switch (answers.of(row.wrapped().kekId())) {
            case RIGHT -> lost(row);
            case WRONG, NOT_KNOWN -> pause(row.id());
        };
    }

    private FoundKey pause(UUID id) {
        pauses.begin(id);
        return new Away();
    }

    private static FoundKey lost(DataKeyRow row) {
        LOG.error(
                "data key {} of {} does not unwrap: its row was altered",
                row.id(),
                row.scope().value());
        return new Lost();
    }
}
