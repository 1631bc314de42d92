package dev.appcard.adapter.outbound.vault.keys;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Lets one thread at a time do the work for a key. The others wait until it ends, and then look at the result
 * themselves.
 */
final class SingleFlight<K> {

    private final ConcurrentMap<K, CompletableFuture<Void>> flights = new ConcurrentHashMap<>();

    /** The work's result for the thread that did it; empty for one that waited. */
    <T> Optional<T> leadOrWait(K key, Supplier<T> work) {
        CompletableFuture<Void> own = new CompletableFuture<>();
        CompletableFuture<Void> underWay = flights.putIfAbsent(key, own);
        if (underWay != null) {
            underWay.join();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            flights.remove(key);
            own.complete(null);
        }
    }
}
