package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodCharge;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Charges of periods in an {@link InMemoryStore}, in which one transaction runs at a time. */
public final class InMemoryPeriodCharges implements PeriodCharges {
    private static final Comparator<PeriodCharge> LONGEST_OVERDUE_FIRST = Comparator.<PeriodCharge, Instant>comparing(
                    charge -> charge.lookAt().orElseThrow())
            .thenComparing(charge -> charge.subscription().value());

    private final InMemoryStore store;

    public InMemoryPeriodCharges(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<PeriodCharge> claimDue(Instant now, Instant until, int most) {
        InMemoryStore.Content content = store.forWriting();
        List<PeriodCharge> claimed = content.periodCharges().values().stream()
                .flatMap(charges -> charges.values().stream())
                .filter(charge -> charge.lookAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(LONGEST_OVERDUE_FIRST)
                .limit(most)
                .map(charge -> charge.claimed(until))
                .toList();
        claimed.forEach(content::write);
        return claimed;
    }

    @Override
    public Optional<PeriodCharge> findOpen(SubscriptionId subscription) {
        return chargesOf(subscription).values().stream()
                .filter(charge -> charge.status().isOpen())
                .findFirst();
    }

    @Override
    public Map<SubscriptionId, PeriodCharge> openOf(Collection<SubscriptionId> subscriptions) {
        return subscriptions.stream()
                .distinct()
                .flatMap(id -> findOpen(id).stream())
                .collect(Collectors.toUnmodifiableMap(PeriodCharge::subscription, Function.identity()));
    }

    @Override
    public Optional<PeriodCharge> holdOpen(SubscriptionId subscription) {
        store.forWriting();
        return findOpen(subscription);
    }

    @Override
    public List<PeriodCharge> of(SubscriptionId subscription, int after, int most) {
        return chargesOf(subscription).tailMap(after + 1).values().stream()
                .limit(most)
                .toList();
    }

    @Override
    public void add(List<PeriodCharge> opened) {
        InMemoryStore.Content content = store.forWriting();
        for (PeriodCharge charge : opened) {
            if (find(charge).isPresent()) {
                throw new IllegalStateException("there is such a period: " + charge);
            }
            if (charge.status().isOpen() && findOpen(charge.subscription()).isPresent()) {
                throw new IllegalStateException("a period is open already: " + charge);
            }
            content.write(charge);
        }
    }

    @Override
    public boolean replace(PeriodCharge next) {
        InMemoryStore.Content content = store.forWriting();
        boolean follows = find(next)
                .filter(stored -> stored.version() + 1 == next.version())
                .isPresent();
        if (follows) {
            content.write(next);
        }
        return follows;
    }

    private Optional<PeriodCharge> find(PeriodCharge same) {
        return Optional.ofNullable(chargesOf(same.subscription()).get(same.number()));
    }

    private SortedMap<Integer, PeriodCharge> chargesOf(SubscriptionId subscription) {
        return store.forReading().periodCharges().getOrDefault(subscription, Collections.emptySortedMap());
    }
}
