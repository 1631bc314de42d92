package dev.appcard.adapter.inbound.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.identifier.MerchantId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call with a key, while it is under way at this instance,")
class CallsUnderWayTest {

    private static final CallId CALL =
            new CallId(new MerchantId("shop"), false, "POST", "/v1/payments/key-in", "key-1");
    private static final CallId ANOTHER =
            new CallId(new MerchantId("other"), false, "POST", "/v1/payments/key-in", "key-1");

    private final CallsUnderWay underWay = new CallsUnderWay();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    @DisplayName("is not begun again, while another one is")
    void alone() {
        work(CALL, () -> {
            assertThatThrownBy(() -> work(CALL, () -> {})).hasMessage("under way");
            work(ANOTHER, () -> {});
        });

        assertThat(done).hasValue(2);
    }

    @Test
    @DisplayName("may be begun again when it has ended, or failed")
    void again() {
        assertThatThrownBy(() -> work(CALL, () -> {
                    throw new IllegalArgumentException("forced");
                }))
                .hasMessage("forced");

        work(CALL, () -> {});
        work(CALL, () -> {});

        assertThat(done).hasValue(2);
    }

    private void work(CallId call, Runnable work) {
        underWay.alone(
                call,
                () -> {
                    work.run();
                    return done.incrementAndGet();
                },
                () -> new IllegalStateException("under way"));
    }
}
