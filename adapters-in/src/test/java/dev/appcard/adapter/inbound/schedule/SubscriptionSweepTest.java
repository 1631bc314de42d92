package dev.appcard.adapter.inbound.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionSweepTest {

    @Test
    void sweepShouldChargeWhatIsDue() {
        AtomicInteger sweeps = new AtomicInteger();

        new SubscriptionSweep(sweeps::incrementAndGet).run();

        assertThat(sweeps).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void sweepShouldNotThrowWhenItFails(Class<? extends Throwable> failure) {
        SubscriptionSweep failing = new SubscriptionSweep(() -> {
            if (failure == StackOverflowError.class) {
                throw new StackOverflowError("forced");
            }
            throw new IllegalStateException("database down");
        });

        assertThatCode(failing::run).doesNotThrowAnyException();
    }
}
