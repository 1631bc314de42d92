package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RepeatableCallTest {

    private static final JsonObject ANSWER =
            Json.createObjectBuilder().add("status", "DONE").build();

    private final RepeatableCall call = new RepeatableCall(Waited.calls());

    @Test
    void bodyShouldNotBeReadByTheThreadThatTheServerGave() {
        List<Runnable> handedOver = new ArrayList<>();
        RepeatableCall waiting = new RepeatableCall(new WaitingCalls(handedOver::add, Duration.ofSeconds(10)));
        InputStream slow = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new SocketTimeoutException("nothing comes");
            }
        };

        CompletionStage<JsonObject> answer = waiting.answer(Requests.headers(Requests.JSON), slow, _ -> _ -> ANSWER);

        assertThat(answer.toCompletableFuture()).isNotDone();
        handedOver.forEach(Runnable::run);
        assertRefused(408, "body", () -> Waited.answer(answer));
    }

    @Test
    void bytesShouldBeWipedWhenTheyAreRead() {
        AtomicReference<byte[]> seen = new AtomicReference<>();

        JsonObject answer =
                Waited.answer(call.answerBytes(Requests.headers(Requests.JSON), Requests.stream("{\"a\":1}"), bytes -> {
                    seen.set(bytes);
                    assertThat(bytes).startsWith('{', '"');
                    return _ -> {
                        assertThat(bytes).containsOnly(0);
                        return ANSWER;
                    };
                }));

        assertThat(answer).isEqualTo(ANSWER);
        assertThat(seen.get()).hasSize(7);
    }

    @Test
    void bytesShouldBeWipedWhenTheCallIsAnsweredAsBefore() {
        AtomicReference<byte[]> seen = new AtomicReference<>();
        call.repeatedAs((body, _) -> {
            seen.set(body);
            throw ApiFailure.of(ErrorCode.IDEMPOTENT_REQUEST_PROCESSING);
        });

        assertRefused(
                409,
                "",
                () -> Waited.answer(
                        call.answer(Requests.headers(Requests.JSON), Requests.stream("{\"a\":1}"), _ -> _ -> ANSWER)));
        assertThat(seen.get()).hasSize(7).containsOnly(0);
    }

    @Test
    void callWithoutFieldsShouldNeedNoBodyAndTakeNoField() {
        assertThat(withoutFields(Requests.JSON, "")).isEqualTo(ANSWER);
        assertThat(withoutFields(Map.of(), "")).isEqualTo(ANSWER);
        assertThat(withoutFields(Requests.JSON, "{}")).isEqualTo(ANSWER);
        assertRefused(400, "until", () -> withoutFields(Requests.JSON, "{\"until\":1}"));
        assertRefused(415, "Content-Type", () -> withoutFields(Map.of("Content-Type", "text/plain"), ""));
    }

    private JsonObject withoutFields(Map<String, String> headers, String body) {
        return Waited.answer(call.answerWithoutFields(Requests.headers(headers), Requests.stream(body), _ -> ANSWER));
    }

    private static void assertRefused(int status, String field, ThrowingCallable called) {
        assertThatThrownBy(called).isInstanceOfSatisfying(ApiFailure.class, refused -> {
            assertThat(refused.error().status()).isEqualTo(status);
            assertThat(Messages.of(refused.error(), Language.ENGLISH)).startsWith(field);
        });
    }
}
