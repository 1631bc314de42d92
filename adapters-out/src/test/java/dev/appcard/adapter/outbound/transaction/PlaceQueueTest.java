package dev.appcard.adapter.outbound.transaction;

import static dev.appcard.adapter.outbound.transaction.PlaceQueue.Use.LONG_CALL;
import static dev.appcard.adapter.outbound.transaction.PlaceQueue.Use.RESERVED;
import static dev.appcard.adapter.outbound.transaction.PlaceQueue.Use.SHORT_CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.adapter.outbound.transaction.PlaceQueue.Use;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The database's places")
class PlaceQueueTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);
    private static final Duration NONE = Duration.ofNanos(4);

    /** Ten: three of them in reserve, two for short calls. */
    private final PlaceQueue places = new PlaceQueue(10, 3, 2);

    private final List<String> served = new CopyOnWriteArrayList<>();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"SHORT_CALL, 7", "LONG_CALL, 5", "RESERVED, 8"})
    @DisplayName("that one use may have when it is alone")
    void alone(Use use, int most) {
        assertThat(takeAll(use)).isEqualTo(most);
    }

    @ParameterizedTest(name = "{0}, then {1}: {2} of them, and {3} of {4}")
    @CsvSource({
        "LONG_CALL, RESERVED, 3, 2, SHORT_CALL",
        "RESERVED, LONG_CALL, 0, 2, SHORT_CALL",
        "SHORT_CALL, LONG_CALL, 0, 3, RESERVED",
        "LONG_CALL, SHORT_CALL, 2, 3, RESERVED"
    })
    @DisplayName("that are kept for a use stay free however many others want one")
    void kept(Use first, Use second, int ofSecond, int ofThird, Use third) {
        takeAll(first);

        assertThat(takeAll(second)).isEqualTo(ofSecond);
        assertThat(takeAll(third)).isEqualTo(ofThird);
    }

    @Test
    @DisplayName("are given in order, and who may not have the next one is passed over")
    void inOrder() throws InterruptedException {
        takeAll(LONG_CALL);
        takeAll(RESERVED);
        takeAll(SHORT_CALL);
        Thread longCall = waiting(LONG_CALL, "long", GENEROUS);
        Thread first = waiting(SHORT_CALL, "first", GENEROUS);
        Thread second = waiting(SHORT_CALL, "second", GENEROUS);

        places.giveBack(SHORT_CALL);
        first.join();
        places.giveBack(SHORT_CALL);
        second.join();
        assertThat(served).containsExactly("first", "second");

        places.giveBack(LONG_CALL);
        longCall.join();
        assertThat(served).containsExactly("first", "second", "long");
    }

    @Test
    @DisplayName("that hang are not waited for, though others come free for somebody behind")
    void hanging() throws InterruptedException {
        takeAll(LONG_CALL);
        Thread gaveUp = waiting(LONG_CALL, "never", Duration.ofMillis(200));

        while (gaveUp.isAlive()) {
            assertThat(places.take(SHORT_CALL, NONE, GENEROUS)).isTrue();
            places.giveBack(SHORT_CALL);
        }

        gaveUp.join();
        assertThat(served).isEmpty();
    }

    @Test
    @DisplayName("are all given to those who wait, one after the other")
    void moving() throws InterruptedException {
        takeAll(LONG_CALL);
        List<Thread> queue = new ArrayList<>();
        for (int caller = 0; caller < 20; caller++) {
            queue.add(waiting(LONG_CALL, "caller " + caller, GENEROUS));
        }

        for (Thread next : queue) {
            places.giveBack(LONG_CALL);
            next.join();
        }

        assertThat(served).hasSize(20);
    }

    @Test
    @DisplayName("are not waited for without end, however the queue moves")
    void longest() {
        takeAll(SHORT_CALL);

        assertThat(places.take(SHORT_CALL, GENEROUS, Duration.ofNanos(1))).isFalse();

        places.giveBack(SHORT_CALL);
        assertThat(places.take(SHORT_CALL, GENEROUS, GENEROUS)).isTrue();
    }

    private int takeAll(Use use) {
        int taken = 0;
        while (places.take(use, NONE, GENEROUS)) {
            taken++;
        }
        return taken;
    }

    /** Returns when it is in the queue. */
    private Thread waiting(Use use, String name, Duration patience) {
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            if (places.take(use, patience, GENEROUS)) {
                served.add(name);
            }
        });
        await().atMost(GENEROUS).until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }
}
