package dev.appcard.adapter.inbound.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.RETURNS_MOCKS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.appcard.adapter.inbound.rest.common.NobodysCall;
import dev.appcard.adapter.inbound.restore.RestoreAdmission;
import dev.appcard.adapter.inbound.shutdown.Intake;
import dev.appcard.application.port.inbound.recovery.RecoverDuePaymentsUseCase;
import dev.appcard.application.port.inbound.recovery.WatchLateApprovalsUseCase;
import dev.appcard.application.port.inbound.subscription.ChargeDueSubscriptionsUseCase;
import dev.appcard.application.port.inbound.webhook.SendDueWebhooksUseCase;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Startup;
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
import org.mockito.ArgumentCaptor;

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
    void startShouldScheduleEachPartByItselfSoThatNoneFailsWithAnother() {
        RecoverDuePaymentsUseCase payments = mock();
        ChargeDueSubscriptionsUseCase subscriptions = mock();
        WatchLateApprovalsUseCase watches = mock();
        SendDueWebhooksUseCase webhooks = mock();
        SendDueWebhooksUseCase.Bodies bodies = mock();
        ManagedScheduledExecutorService scheduled = mock(RETURNS_MOCKS);
        doThrow(new IllegalStateException("forced")).when(payments).recoverDue();
        doThrow(new IllegalStateException("forced")).when(subscriptions).chargeDue();
        doThrow(new IllegalStateException("forced")).when(watches).watchDue();
        doThrow(new IllegalStateException("forced")).when(webhooks).sendDue(bodies);
        SweepSchedule schedule = new SweepSchedule();
        schedule.executor = scheduled;
        schedule.intake = new Intake();
        schedule.admission = new RestoreAdmission(mock());
        schedule.call = new NobodysCall();

        schedule.start(new Startup(), payments, subscriptions, watches, webhooks, bodies, Duration.ofSeconds(1));

        ArgumentCaptor<Runnable> sweeps = ArgumentCaptor.forClass(Runnable.class);
        verify(scheduled, times(5)).scheduleWithFixedDelay(sweeps.capture(), anyLong(), anyLong(), any());
        sweeps.getAllValues().forEach(Runnable::run);
        verify(payments).recoverDue();
        verify(payments).expireRegistrations();
        verify(subscriptions).chargeDue();
        verify(watches).watchDue();
        verify(webhooks).sendDue(bodies);
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
