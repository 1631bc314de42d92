package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Turns to work")
class TurnsTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private final List<String> begun = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("are so many at once, and go on in the order in which they were asked for")
    void inOrder() throws InterruptedException {
        Turns turns = new Turns(2, GENEROUS, GENEROUS);
        Turns.Turn first = turns.take();
        Turns.Turn second = turns.take();
        Thread third = waiting(turns, "third");
        Thread fourth = waiting(turns, "fourth");
        assertThat(begun).isEmpty();

        first.close();
        third.join();
        fourth.join();
        assertThat(begun).containsExactly("third", "fourth");

        second.close();
        assertThat(turns.free()).isEqualTo(2);
    }

    @Test
    @DisplayName("that do not end are given once more, and hold up no other")
    void hanging() {
        Turns turns = new Turns(1, Duration.ofMillis(1), GENEROUS);
        Turns.Turn hangs = turns.take();

        Turns.Turn more = turns.take();
        more.close();
        turns.take().close();

        hangs.close();
        assertThat(turns.free())
                .as("one that was given once more is not given a third time")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("are not waited for without end, however the queue moves")
    void longest() {
        Turns turns = new Turns(1, GENEROUS, Duration.ZERO);
        turns.take();

        turns.take().close();

        assertThat(turns.free()).isZero();
    }

    /** Returns when it is in the queue; it ends its turn at once. */
    private Thread waiting(Turns turns, String name) {
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            try (Turns.Turn _ = turns.take()) {
                begun.add(name);
            }
        });
        await().atMost(GENEROUS).until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }
}
