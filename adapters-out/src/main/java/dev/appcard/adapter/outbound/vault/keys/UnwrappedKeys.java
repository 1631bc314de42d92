package dev.appcard.adapter.outbound.vault.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The unwrapped data keys, limited in number and in time, by a clock that cannot be set. One that goes is zeroed at once;
 * only copies are handed out.
 */
final class UnwrappedKeys {

    private final Cache<UUID, AesKey> keys;

    UnwrappedKeys(KeyCacheLimits limits, Ticker ticker) {
        this.keys = Caffeine.newBuilder()
                .maximumSize(limits.entries())
                .expireAfterWrite(limits.time())
                .ticker(ticker)
                // a key must go when its time is over, also where none is asked for
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .removalListener(UnwrappedKeys::zero)
                .build();
    }

    Optional<AesKey> copyOf(UUID id) {
        return Optional.ofNullable(keys.getIfPresent(id)).flatMap(AesKey::copy);
    }

    /** Takes the key over. */
    void put(UUID id, AesKey key) {
        keys.put(id, key);
    }

    /** Zeroes them all. */
    void clear() {
        keys.invalidateAll();
        keys.cleanUp();
    }

    private static void zero(@Nullable UUID id, @Nullable AesKey key, RemovalCause cause) {
        if (key != null) {
            key.close();
        }
    }
}
