package dev.appcard.adapter.inbound.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepScheduleTest {

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void sweepShouldGoOnWhenOneFails() throws InterruptedException {
        CountDownLatch sweeps = new CountDownLatch(3);
        RepeatedTask failing = new RepeatedTask(
                () -> {
                    sweeps.countDown();
                    throw new IllegalStateException("database down");
                },
                "forced");

        SweepSchedule.schedule(executor, failing, Duration.ofMillis(1));

        assertThat(sweeps.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void sweepShouldNeverMeetItself() throws InterruptedException {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger mostAtWork = new AtomicInteger();
        CountDownLatch sweeps = new CountDownLatch(50);
        Runnable sweep = () -> {
            mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            Thread.yield();
            atWork.decrementAndGet();
            sweeps.countDown();
        };

        SweepSchedule.schedule(executor, sweep, Duration.ofMillis(1));

        assertThat(sweeps.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(mostAtWork).hasValue(1);
    }

    @Test
    void sweepShouldStopWhenItIsCancelled() {
        Future<?> running = SweepSchedule.schedule(executor, () -> {}, Duration.ofHours(1));

        running.cancel(false);

        assertThat(running.isCancelled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void scheduleShouldNameTheSettingWhenItIsBad(String every) {
        assertThatThrownBy(() -> SweepSchedule.schedule(executor, () -> {}, Duration.parse(every)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SWEEP_EVERY");
    }
}
