package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class WaitingCallsTest {

    private final List<Runnable> handedOver = new ArrayList<>();
    private final WaitingCalls calls = new WaitingCalls(handedOver::add, Duration.ofSeconds(10));

    @Test
    void workShouldRunOnAnotherThreadUnderTheCallsTraceId() {
        MDC.put(TraceId.IN_LOGS, "0af7651916cd43dd8448eb211c80319c");
        CompletableFuture<String> answer =
                calls.answer(() -> MDC.get(TraceId.IN_LOGS)).toCompletableFuture();
        MDC.clear();

        assertThat(answer).isNotDone();
        handedOver.forEach(Runnable::run);

        assertThat(answer).isCompletedWithValue("0af7651916cd43dd8448eb211c80319c");
        assertThat(MDC.get(TraceId.IN_LOGS)).isNull();
    }

    @Test
    void whatWorkThrowsShouldBeTheAnswersFailure() {
        ApiFailure refused = ApiFailure.of(ErrorCode.NOT_FOUND_PAYMENT);
        CompletableFuture<Object> answer = calls.answer(() -> {
                    throw refused;
                })
                .toCompletableFuture();
        handedOver.forEach(Runnable::run);

        assertThat(answer).isCompletedExceptionally();
        assertThatThrownBy(() -> Waited.answer(answer)).isSameAs(refused);
    }
}
