package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import jakarta.json.JsonObject;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a call asks for, read from its body: to be carried out, and shown. Runs on a thread of its own, without the request. */
@FunctionalInterface
public interface Asked {

    /** @param kept where the answer is kept; null for a call without a key */
    JsonObject answer(@Nullable KeptAnswer kept);

    /** By a use case that records the call itself, with what it does. It may wait for the VAN or an issuer. */
    static <R> Asked of(Function<KeyedCall<R>, R> useCase, Function<R, JsonObject> shown) {
        return kept -> shown.apply(useCase.apply(kept == null ? KeyedCall.none() : kept.call(shown)));
    }

    /** By a use case that asks neither VAN nor issuer: recorded around it, in one commit. */
    static <T> Asked once(Supplier<CommandResult<T>> useCase, Function<CommandResult<T>, JsonObject> shown) {
        return kept -> shown.apply(kept == null ? useCase.get() : kept.calls().once(kept.call(shown), useCase));
    }
}
