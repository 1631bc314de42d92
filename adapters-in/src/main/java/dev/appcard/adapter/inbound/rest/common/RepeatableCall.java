package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.domain.idempotency.CallAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The call that is being served, as one that its merchant may repeat: resources answer through it, so that the answer can be
 * kept under the call's {@code Idempotency-Key}. Without a key nothing is kept.
 *
 * <p>The body is waited for, read and judged on a thread of its own, where the call goes on: what a resource hands over must
 * not use the request, its headers or who calls. The body's bytes are wiped as soon as they are read.
 */
@RequestScoped
public class RepeatableCall {

    private static final int OK = 200;

    private final WaitingCalls waiting;

    private @Nullable Repetition repetition;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    RepeatableCall() {
        this(null);
    }

    @Inject
    public RepeatableCall(WaitingCalls waiting) {
        this.waiting = waiting;
    }

    /** From here on it has a key. */
    public void repeatedAs(Repetition keyed) {
        repetition = keyed;
    }

    /** @param reading what the fields ask for */
    public CompletionStage<JsonObject> answer(
            HttpHeaders headers, InputStream body, Function<JsonBody, Asked> reading) {
        return answerBytes(headers, body, bytes -> reading.apply(JsonBody.of(bytes)));
    }

    /** A call without fields: it may have no body, whatever content type it declares, or an empty object. */
    public CompletionStage<JsonObject> answerWithoutFields(HttpHeaders headers, InputStream body, Asked asked) {
        IncomingBody incoming = IncomingBody.of(headers, waiting.timed(body));
        return answer(incoming::bytesOrNothing, bytes -> {
            if (bytes.length > 0) {
                JsonBody.of(bytes).requireNothingBut(Set.of());
            }
            return asked;
        });
    }

    /** @param reading of the bytes themselves, for they hold card data */
    public CompletionStage<JsonObject> answerBytes(
            HttpHeaders headers, InputStream body, Function<byte[], Asked> reading) {
        IncomingBody incoming = IncomingBody.of(headers, waiting.timed(body));
        return answer(incoming::bytes, reading);
    }

    private CompletionStage<JsonObject> answer(Supplier<byte[]> body, Function<byte[], Asked> reading) {
        Repetition keyed = repetition;
        return waiting.answer(() -> {
            byte[] bytes = body.get();
            try {
                return keyed == null
                        ? carriedOut(bytes, reading, null)
                        : keyed.answer(bytes, kept -> carriedOut(bytes, reading, kept));
            } finally {
                wipe(bytes);
            }
        });
    }

    private static JsonObject carriedOut(byte[] bytes, Function<byte[], Asked> reading, @Nullable KeptAnswer kept) {
        Asked asked = reading.apply(bytes);
        wipe(bytes);
        return asked.answer(kept);
    }

    private static void wipe(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
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
