package dev.appcard.adapter.inbound.window.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.window.WindowStatus;
import dev.appcard.domain.window.WindowToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusFeedTest {

    private static final WindowToken FIRST = new WindowToken("a".repeat(43));
    private static final WindowToken SECOND = new WindowToken("b".repeat(43));

    private final Map<WindowToken, WindowStatus> states = new HashMap<>();
    private final List<Collection<WindowToken>> queries = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T01:00:00Z");
    private final StatusFeed feed = new StatusFeed(
            this::statesOf,
            () -> now,
            new StatusFeedTimes(3, Duration.ofMinutes(30), Duration.ofSeconds(1), Duration.ofSeconds(15)));

    @Test
    void listenShouldTellTheLetterAtOnceAndEachChangeOnce() {
        FakeListener page = listen(FIRST, StatusLetter.R);
        states.put(FIRST, WindowStatus.READY);
        feed.tick();
        states.put(FIRST, WindowStatus.APP_CALLED);
        feed.tick();
        feed.tick();

        assertThat(page.heard).containsExactly("R", "C");
    }

    @Test
    void tickShouldAskOnceForAllWindows() {
        listen(FIRST, StatusLetter.R);
        listen(FIRST, StatusLetter.R);
        listen(SECOND, StatusLetter.R);

        feed.tick();

        assertThat(queries)
                .singleElement()
                .satisfies(asked -> assertThat(asked).containsExactlyInAnyOrder(FIRST, SECOND));
    }

    @Test
    void tickShouldNotAskWhenNobodyListens() {
        feed.tick();

        assertThat(queries).isEmpty();
    }

    @Test
    void listenShouldFindNoPlaceBeyondTheLimitUntilOneIsFree() {
        FakeListener leaving = listen(FIRST, StatusLetter.R);
        listen(FIRST, StatusLetter.R);
        listen(FIRST, StatusLetter.R);
        assertThat(feed.isFull()).isTrue();
        assertThat(feed.listen(FIRST, StatusLetter.R, new FakeListener())).isFalse();

        leaving.gone = true;
        feed.tick();

        assertThat(feed.isFull()).isFalse();
        assertThat(feed.listen(SECOND, StatusLetter.R, new FakeListener())).isTrue();
        assertThat(leaving.closed).isTrue();
    }

    @Test
    void aFinalLetterShouldEndIt() {
        FakeListener page = listen(FIRST, StatusLetter.P);
        states.put(FIRST, WindowStatus.FAILED);

        feed.tick();

        assertThat(page.heard).containsExactly("P", "X");
        assertThat(page.closed).isTrue();
        assertThat(feed.listeners()).isZero();
    }

    @Test
    void aFinalLetterAtTheStartShouldTakeNoPlace() {
        FakeListener page = listen(FIRST, StatusLetter.F);

        assertThat(page.heard).containsExactly("F");
        assertThat(page.closed).isTrue();
        assertThat(feed.listeners()).isZero();
    }

    @Test
    void tickShouldSendSignsOfLifeAndEndAfterTheLongestTime() {
        FakeListener page = listen(FIRST, StatusLetter.C);
        now = now.plusSeconds(14);
        feed.tick();
        assertThat(page.heard).containsExactly("C");
        now = now.plusSeconds(1);
        feed.tick();
        assertThat(page.heard).containsExactly("C", "heartbeat");

        now = now.plus(Duration.ofMinutes(30));
        feed.tick();

        assertThat(page.closed).isTrue();
        assertThat(feed.listeners()).isZero();
    }

    @Test
    void listenersShouldStayWhenTheQueryFails() {
        FakeListener page = listen(FIRST, StatusLetter.R);
        states.put(FIRST, null);

        assertThatThrownBy(feed::tick).isInstanceOf(IllegalStateException.class);
        states.put(FIRST, WindowStatus.FINISHED);
        feed.tick();

        assertThat(page.heard).containsExactly("R", "F");
    }

    private FakeListener listen(WindowToken window, StatusLetter letter) {
        FakeListener listener = new FakeListener();
        assertThat(feed.listen(window, letter, listener)).isTrue();
        return listener;
    }

    private Map<WindowToken, WindowStatus> statesOf(Collection<WindowToken> windows) {
        queries.add(windows);
        if (states.containsValue(null)) {
            throw new IllegalStateException("the database is away");
        }
        Map<WindowToken, WindowStatus> known = new HashMap<>(states);
        known.keySet().retainAll(windows);
        return known;
    }

    private static final class FakeListener implements StatusListener {
        private final List<String> heard = new ArrayList<>();
        private boolean gone;
        private boolean closed;

        @Override
        public void tell(StatusLetter letter) {
            heard.add(letter.name());
        }

        @Override
        public void heartbeat() {
            heard.add("heartbeat");
        }

        @Override
        public boolean isGone() {
            return gone;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
