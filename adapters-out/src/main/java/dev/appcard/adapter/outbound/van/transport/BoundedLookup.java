package dev.appcard.adapter.outbound.van.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds a host's address within a time: the system's resolver may take half a minute, and cannot be interrupted. One lookup is
 * under way at most, whoever waits for it; where it fails or is late, the address that was found last still counts.
 */
final class BoundedLookup {

    private final String host;
    private final Resolver resolver;
    private final AtomicReference<@Nullable CompletableFuture<InetAddress>> underWay = new AtomicReference<>();
    private volatile @Nullable InetAddress known;

    BoundedLookup(String host) {
        this(host, InetAddress::getByName);
    }

    BoundedLookup(String host, Resolver resolver) {
        this.host = host;
        this.resolver = resolver;
    }

    /** The system's, outside of tests. */
    @FunctionalInterface
    interface Resolver {
        InetAddress find(String host) throws UnknownHostException;
    }

    /** @throws IOException when it is not found in time, and never was */
    InetAddress find(Deadline deadline) throws IOException {
        try {
            InetAddress found = lookup().get(Math.max(deadline.remainingNanos(), 0), TimeUnit.NANOSECONDS);
            known = found;
            return found;
        } catch (TimeoutException late) {
            return lastKnown("was not found in time");
        } catch (ExecutionException failed) {
            return lastKnown("is unknown");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return lastKnown("was looked for until this was stopped");
        }
    }

    private InetAddress lastKnown(String trouble) throws UnknownHostException {
        return Optional.ofNullable(known).orElseThrow(() -> new UnknownHostException(host + ' ' + trouble));
    }

    private CompletableFuture<InetAddress> lookup() {
        CompletableFuture<InetAddress> mine = new CompletableFuture<>();
        CompletableFuture<InetAddress> others = underWay.compareAndExchange(null, mine);
        if (others != null) {
            return others;
        }
        Thread.ofPlatform().daemon().name("van-lookup").start(() -> resolve(mine));
        return mine;
    }

    private void resolve(CompletableFuture<InetAddress> result) {
        try {
            result.complete(resolver.find(host));
        } catch (UnknownHostException | RuntimeException failed) {
            result.completeExceptionally(new CompletionException(failed));
        } finally {
            underWay.compareAndSet(result, null);
        }
    }
}
