package dev.appcard.adapter.outbound.vault.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** Keys that are not asked for again for a while after a failure, so that a KMS that is away does not hold up every call. */
final class PauseAfterFailure<K> {

    static final Duration LENGTH = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final Cache<K, Boolean> pauses;

    PauseAfterFailure(Ticker ticker) {
        this.pauses = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LENGTH)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    void begin(K key) {
        pauses.put(key, true);
    }

    boolean lasts(K key) {
        return pauses.getIfPresent(key) != null;
    }
}
