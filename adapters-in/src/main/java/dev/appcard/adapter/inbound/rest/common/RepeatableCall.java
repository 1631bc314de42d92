package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.idempotency.CallAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import java.util.Optional;
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

    private @Nullable Keyed keyed;
    private @Nullable CallAnswer made;

    private record Keyed(KeyedCall.Key key, IdempotencyUseCase calls, Language language) {}

    /** From here on it has a key, and has not happened yet. */
    public void begin(KeyedCall.Key key, IdempotencyUseCase calls, Language language) {
        keyed = new Keyed(key, calls, language);
    }

    /** By a use case that records the call itself, with what it does. */
    public <R> JsonObject answer(Function<KeyedCall<R>, R> useCase, Function<R, JsonObject> shown) {
        return shown.apply(useCase.apply(call(shown)));
    }

    /** By a use case that asks neither VAN nor issuer: recorded around it, in one commit. */
    public <T> JsonObject answerOnce(Supplier<CommandResult<T>> useCase, Function<CommandResult<T>, JsonObject> shown) {
        Keyed current = keyed;
        return shown.apply(current == null ? useCase.get() : current.calls().once(call(shown), useCase));
    }

    /** Whether an answer of this status was kept. */
    public boolean hasKept(int status) {
        return made != null && made.status() == status;
    }

    private <R> KeyedCall<R> call(Function<R, JsonObject> shown) {
        Keyed current = keyed;
        return current == null
                ? KeyedCall.none()
                : new KeyedCall<>(Optional.of(current.key()), result -> make(current.language(), shown, result));
    }

    private <R> CallAnswer make(Language language, Function<R, JsonObject> shown, R result) {
        CallAnswer answer = answerOf(language, () -> shown.apply(result));
        made = answer;
        return answer;
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
