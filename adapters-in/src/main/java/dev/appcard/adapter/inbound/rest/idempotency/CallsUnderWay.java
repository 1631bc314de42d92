package dev.appcard.adapter.inbound.rest.idempotency;

import dev.appcard.domain.idempotency.CallId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The calls with a key that this instance is carrying out. Until the first commit of a call the database knows nothing of it:
 * here a repetition finds out before it opens a connection to the VAN. One at another instance finds out by that commit.
 */
@ApplicationScoped
public class CallsUnderWay {

    private final Set<CallId> calls = ConcurrentHashMap.newKeySet();

    /**
     * @param work not done where the same call is under way here
     * @param otherwise what is thrown then
     */
    <T> T alone(CallId call, Supplier<T> work, Supplier<? extends RuntimeException> otherwise) {
        if (!calls.add(call)) {
            throw otherwise.get();
        }
        try {
            return work.get();
        } finally {
            calls.remove(call);
        }
    }
}
