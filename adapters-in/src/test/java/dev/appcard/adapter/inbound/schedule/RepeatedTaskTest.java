package dev.appcard.adapter.inbound.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedTaskTest {

    @Test
    void runShouldDoTheTask() {
        AtomicInteger sweeps = new AtomicInteger();

        new RepeatedTask(sweeps::incrementAndGet, "forced").run();

        assertThat(sweeps).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void runShouldNotThrowWhenTheTaskFails(Class<? extends Throwable> failure) {
        RepeatedTask failing = new RepeatedTask(
                () -> {
                    if (failure == StackOverflowError.class) {
                        throw new StackOverflowError("forced");
                    }
                    throw new IllegalStateException("database down");
                },
                "forced");

        assertThatCode(failing::run).doesNotThrowAnyException();
    }
}
