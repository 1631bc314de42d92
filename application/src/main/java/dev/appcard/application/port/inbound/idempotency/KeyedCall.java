package dev.appcard.application.port.inbound.idempotency;

import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallMarks;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code Idempotency-Key} of a call, for the use case that carries the call out: it records the call in the commit of its
 * first effect, and the answer in that of its outcome.
 *
 * @param key empty where the call came without one: then there is nothing to record
 * @param answering what the merchant is answered for a result. Asked within a commit: it does nothing else
 * @param <R> the use case's result
 */
public record KeyedCall<R>(Optional<Key> key, Function<R, CallAnswer> answering) {

    /** A call's key, and what the call asks for. */
    public record Key(CallId id, CallMarks marks) {}

    /** A call without a key. */
    public static <R> KeyedCall<R> none() {
        return new KeyedCall<>(Optional.empty(), _ -> {
            throw new IllegalStateException("an answer for a call without a key is not recorded");
        });
    }

    /** The same for a part of the use case that has another result. */
    public <S> KeyedCall<S> from(Function<? super S, ? extends R> adapted) {
        return new KeyedCall<>(key, part -> answering.apply(adapted.apply(part)));
    }
}
