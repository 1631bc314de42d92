package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.domain.subscription.RetryCounters;
import jakarta.persistence.Embeddable;

/** How often a charge was tried, and how it ended. */
@Embeddable
record CounterColumns(int tries, int declines, int setbacks) {

    static CounterColumns of(RetryCounters counters) {
        return new CounterColumns(counters.tries(), counters.declines(), counters.setbacks());
    }

    RetryCounters toDomain() {
        return new RetryCounters(tries, declines, setbacks);
    }
}
