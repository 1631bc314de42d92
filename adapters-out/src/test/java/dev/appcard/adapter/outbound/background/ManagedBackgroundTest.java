package dev.appcard.adapter.outbound.background;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.time.Background;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class ManagedBackgroundTest {

    private final Deque<Runnable> executor = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void runShouldNotRunOnTheCallersThread() {
        background(1).run(() -> done.add("work"));

        assertThat(done).isEmpty();
        executor.remove().run();
        assertThat(done).containsExactly("work");
    }

    @Test
    void runShouldCarryTheTraceOverAndLeaveNothingOfItBehind() {
        MDC.put("traceId", "t-1");
        background(1).run(() -> done.add(MDC.get("traceId")));
        MDC.put("traceId", "t-2");

        executor.remove().run();

        assertThat(done).containsExactly("t-1");
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void runShouldTakeNoMoreThanThereArePlaces() {
        Background background = background(2);
        background.run(() -> done.add("first"));
        background.run(() -> done.add("second"));
        background.run(() -> done.add("third"));

        assertThat(executor).hasSize(2);
        executor.remove().run();
        background.run(() -> done.add("fourth"));
        executor.forEach(Runnable::run);

        assertThat(done).containsExactly("first", "second", "fourth");
    }

    @Test
    void runShouldFreeThePlaceOfWorkThatFails() {
        Background background = background(1);
        background.run(() -> {
            throw new IllegalStateException("on purpose");
        });

        executor.remove().run();
        background.run(() -> done.add("next"));
        executor.remove().run();

        assertThat(done).containsExactly("next");
    }

    @Test
    void runShouldFreeThePlaceWhenTheContainerStops() {
        int[] refusals = {0};
        Background background = new ManagedBackground(
                _ -> {
                    refusals[0]++;
                    throw new RejectedExecutionException("stopping");
                },
                new BackgroundLimit(1));

        background.run(() -> done.add("never"));
        background.run(() -> done.add("never"));

        assertThat(refusals[0]).isEqualTo(2);
        assertThat(done).isEmpty();
    }

    @Test
    void freeShouldCountThePlacesThatWorkDoesNotHold() {
        Background background = background(2);
        background.run(() -> done.add("work"));

        assertThat(background.free()).isEqualTo(1);
        executor.remove().run();
        assertThat(background.free()).isEqualTo(2);
    }

    @Test
    void runWhenFreeShouldWaitForAPlaceAndLoseNothing() throws InterruptedException {
        Background background = background(1);
        background.run(() -> done.add("first"));
        Thread waiting = Thread.ofVirtual().start(() -> background.runWhenFree(() -> done.add("waited")));

        executor.remove().run();
        waiting.join();
        executor.remove().run();

        assertThat(done).containsExactly("first", "waited");
    }

    @Test
    void runWhenFreeShouldEndWhenItIsInterrupted() throws InterruptedException {
        Background background = background(1);
        background.run(() -> done.add("first"));
        Thread waiting = Thread.ofVirtual().start(() -> background.runWhenFree(() -> done.add("never")));

        waiting.interrupt();
        waiting.join();

        assertThat(executor).hasSize(1);
    }

    private Background background(int places) {
        return new ManagedBackground(executor::add, new BackgroundLimit(places));
    }

    @Test
    void atTheEndNothingNewShouldBeBegunAndWhatIsUnderWayShouldBeWaitedFor() {
        ManagedBackground background = new ManagedBackground(executor::add, new BackgroundLimit(2));
        background.run(() -> done.add("under way"));
        background.takeNoMore();

        background.run(() -> done.add("too late"));
        assertThat(background.awaitEnd(Duration.ZERO)).isFalse();
        executor.remove().run();

        assertThat(background.awaitEnd(Duration.ZERO)).isTrue();
        assertThat(done).containsExactly("under way");
    }
}
