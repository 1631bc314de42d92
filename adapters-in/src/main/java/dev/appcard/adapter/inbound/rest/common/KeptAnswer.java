package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.application.port.inbound.idempotency.IdempotencyUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.idempotency.CallAnswer;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answer to a call with a key: made where the call is recorded, whatever thread that is on, and known afterwards. */
public final class KeptAnswer {

    private final KeyedCall.Key key;
    private final IdempotencyUseCase calls;
    private final Language language;
    private volatile @Nullable CallAnswer made;

    public KeptAnswer(KeyedCall.Key key, IdempotencyUseCase calls, Language language) {
        this.key = key;
        this.calls = calls;
        this.language = language;
    }

    IdempotencyUseCase calls() {
        return calls;
    }

    <R> KeyedCall<R> call(Function<R, JsonObject> shown) {
        return new KeyedCall<>(Optional.of(key), result -> make(shown, result));
    }

    private <R> CallAnswer make(Function<R, JsonObject> shown, R result) {
        CallAnswer answer = RepeatableCall.answerOf(language, () -> shown.apply(result));
        made = answer;
        return answer;
    }

    /** Whether an answer of this status was kept. */
    public boolean hasStatus(int status) {
        CallAnswer answer = made;
        return answer != null && answer.status() == status;
    }
}
