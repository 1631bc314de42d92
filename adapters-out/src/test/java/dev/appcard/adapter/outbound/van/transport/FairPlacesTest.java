package dev.appcard.adapter.outbound.van.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The VAN's places")
class FairPlacesTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private final FairPlaces places = new FairPlaces(4);
    private final List<String> served = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("are all one store's while no other waits, and no more than there are")
    void allForOne() {
        takeAll("big");

        assertThat(places.take("big", Deadline.in(Duration.ofMillis(1)))).isFalse();
        assertThat(places.take("small", Deadline.in(Duration.ofMillis(1)))).isFalse();

        places.giveBack("big");
        assertThat(places.take("big", Deadline.in(GENEROUS))).isTrue();
    }

    @Test
    @DisplayName("that become free go to the store that has fewest, though another came first")
    void fewestFirst() throws InterruptedException {
        takeAll("big");
        Thread big = waiting("big");
        Thread small = waiting("small");

        places.giveBack("big");
        small.join();
        assertThat(served).containsExactly("small");

        places.giveBack("big");
        big.join();
        assertThat(served).containsExactly("small", "big");
    }

    @Test
    @DisplayName("are not lost to one who gave up waiting")
    void givenUp() {
        takeAll("big");
        assertThat(places.take("small", Deadline.in(Duration.ofNanos(1)))).isFalse();

        IntStream.range(0, 4).forEach(_ -> places.giveBack("big"));

        takeAll("small");
    }

    private void takeAll(String store) {
        for (int place = 0; place < 4; place++) {
            assertThat(places.take(store, Deadline.in(GENEROUS))).isTrue();
        }
    }

    /** Returns when it is in the queue. */
    private Thread waiting(String store) {
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            if (places.take(store, Deadline.in(GENEROUS))) {
                served.add(store);
            }
        });
        await().atMost(GENEROUS).until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }
}
