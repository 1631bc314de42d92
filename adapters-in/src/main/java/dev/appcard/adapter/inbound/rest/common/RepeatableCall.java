package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.idempotency.CallAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The call that is being served, as one that its merchant may repeat: resources make their answer through it, so that it
 * can be kept under the call's {@code Idempotency-Key}. Without a key nothing is kept.
 */
@RequestScoped
public class RepeatableCall {

    private static final int OK = 200;

    private final WaitingCalls waiting;

    private @Nullable KeptAnswer kept;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    RepeatableCall() {
        this(null);
    }

    @Inject
    public RepeatableCall(WaitingCalls waiting) {
        this.waiting = waiting;
    }

    /** From here on it has a key, and has not happened yet. */
    public KeptAnswer begin(KeyedCall.Key key, IdempotencyUseCase calls, Language language) {
        KeptAnswer begun = new KeptAnswer(key, calls, language);
        kept = begun;
        return begun;
    }

    /**
     * By a use case that records the call itself, with what it does.
     *
     * @param useCase may wait for the VAN or an issuer: it runs, as {@code shown} does, on a thread of its own, without
     *     the request
     */
    public <R> CompletionStage<JsonObject> answer(Function<KeyedCall<R>, R> useCase, Function<R, JsonObject> shown) {
        KeyedCall<R> call = call(shown);
        return waiting.answer(() -> shown.apply(useCase.apply(call)));
    }

    /** By a use case that asks neither VAN nor issuer: recorded around it, in one commit. */
    public <T> JsonObject answerOnce(Supplier<CommandResult<T>> useCase, Function<CommandResult<T>, JsonObject> shown) {
        KeptAnswer current = kept;
        return shown.apply(current == null ? useCase.get() : current.calls().once(current.call(shown), useCase));
    }

    private <R> KeyedCall<R> call(Function<R, JsonObject> shown) {
        KeptAnswer current = kept;
        return current == null ? KeyedCall.none() : current.call(shown);
    }

    /** What is answered, an error included. */
    public static CallAnswer answerOf(Language language, Supplier<JsonObject> shown) {
        try {
            return new CallAnswer(
                    OK, ErrorAnswers.JSON, language.tag(), shown.get().toString());
        } catch (ApiFailure refused) {
            return new CallAnswer(
                    refused.error().status(),
                    ErrorAnswers.JSON,
                    language.tag(),
                    ErrorAnswers.body(refused.error(), language, TraceId.current())
                            .toString());
        }
    }
}
