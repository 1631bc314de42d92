package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.event.ClaimedEvent;
import dev.appcard.domain.event.Event;
import dev.appcard.domain.event.EventId;
import dev.appcard.domain.event.EventOutcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The outbox of an {@link InMemoryStore}. */
public final class InMemoryOutbox implements Outbox {

    /** The first of them; each later one a second after. */
    private static final Instant HAPPENED = Instant.parse("2026-11-20T00:00:00Z");

    private final InMemoryStore store;

    public InMemoryOutbox(InMemoryStore store) {
        this.store = store;
    }

    /** @param number in the order in which they were written */
    record Entry(Event event, int number, Instant claimedUntil, long token, Optional<EventOutcome> outcome) {

        boolean isWaiting() {
            return outcome.isEmpty();
        }

        boolean isEarlierThan(Entry other) {
            EventId mine = event.id();
            EventId theirs = other.event.id();
            return mine.subject() == theirs.subject()
                    && mine.key().equals(theirs.key())
                    && Comparator.comparingLong(EventId::version)
                                    .thenComparingInt(EventId::position)
                                    .compare(mine, theirs)
                            < 0;
        }

        Entry claimed(Instant until) {
            return new Entry(event, number, until, token + 1, outcome);
        }

        Entry done(EventOutcome how) {
            return new Entry(event, number, Instant.MIN, token, Optional.of(how));
        }
    }

    @Override
    public List<ClaimedEvent> claim(Instant now, Instant until, int most) {
        List<Entry> claimed =
                free(now).limit(most).map(entry -> entry.claimed(until)).toList();
        claimed.forEach(this::put);
        return claimed.stream()
                .map(entry -> new ClaimedEvent(entry.event(), HAPPENED.plusSeconds(entry.number()), entry.token()))
                .toList();
    }

    @Override
    public boolean done(ClaimedEvent claimed, EventOutcome outcome) {
        Optional<Entry> mine = Optional.ofNullable(
                        store.forWriting().events().get(claimed.event().id()))
                .filter(Entry::isWaiting)
                .filter(entry -> entry.token() == claimed.token());
        mine.map(entry -> entry.done(outcome)).ifPresent(this::put);
        return mine.isPresent();
    }

    private Stream<Entry> free(Instant now) {
        List<Entry> waiting = store.forWriting().events().values().stream()
                .filter(Entry::isWaiting)
                .toList();
        return waiting.stream()
                .filter(entry -> !entry.claimedUntil().isAfter(now))
                .filter(entry -> waiting.stream().noneMatch(other -> other.isEarlierThan(entry)))
                .sorted(Comparator.comparingInt(Entry::number));
    }

    private void put(Entry entry) {
        store.forWriting().events().put(entry.event().id(), entry);
    }
}
