package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.webhook.ClaimedDelivery;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookBacklog;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookLane;
import dev.appcard.domain.webhook.WebhookNotice;
import dev.appcard.domain.webhook.WebhookType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Deliveries of an {@link InMemoryStore}. */
public final class InMemoryWebhookDeliveries implements WebhookDeliveries {

    private final InMemoryStore store;

    public InMemoryWebhookDeliveries(InMemoryStore store) {
        this.store = store;
    }

    record Entry(WebhookDelivery delivery, Instant claimedUntil, long token, Optional<byte[]> body) {

        boolean isWaiting() {
            return delivery.state() instanceof DeliveryState.Waiting;
        }

        /** Far ahead where it is over. */
        Instant dueAt() {
            return delivery.state() instanceof DeliveryState.Waiting(Instant at) ? at : Instant.MAX;
        }

        boolean isBehind(WebhookDelivery other) {
            WebhookNotice mine = delivery.notice();
            WebhookNotice theirs = other.notice();
            return delivery.endpoint().equals(other.endpoint())
                    && mine.key().equals(theirs.key())
                    && Comparator.comparingLong(WebhookNotice::version)
                                    .thenComparingInt(WebhookNotice::position)
                                    .compare(mine, theirs)
                            > 0;
        }

        Entry due(Instant at) {
            return of(new WebhookDelivery(
                    delivery.id(),
                    delivery.endpoint(),
                    delivery.notice(),
                    delivery.tries(),
                    delivery.lastTry(),
                    new DeliveryState.Waiting(at)));
        }

        Entry of(WebhookDelivery next) {
            return new Entry(next, Instant.MIN, token, body);
        }

        Entry withBody(byte[] kept) {
            return new Entry(delivery, claimedUntil, token, Optional.of(kept));
        }

        Entry taken(Instant until) {
            return new Entry(delivery, until, token + 1, body);
        }
    }

    @Override
    public void add(List<WebhookDelivery> queued) {
        queued.forEach(delivery -> {
            Entry entry = new Entry(delivery, Instant.MIN, 0, Optional.empty());
            Instant due = waiting()
                    .filter(other -> entry.isBehind(other.delivery()))
                    .map(Entry::dueAt)
                    .filter(at -> at.isAfter(entry.dueAt()))
                    .max(Comparator.naturalOrder())
                    .orElse(entry.dueAt());
            put(entry.due(due));
        });
    }

    @Override
    public List<ClaimedDelivery> claim(WebhookLane lane, Instant now, Instant until, int most) {
        Map<WebhookEndpointId, Integer> ofOne = new HashMap<>();
        waiting()
                .filter(entry -> entry.claimedUntil().isAfter(now))
                .forEach(entry -> ofOne.merge(entry.delivery().endpoint(), 1, Integer::sum));
        List<Entry> free = waiting()
                .filter(entry -> !entry.claimedUntil().isAfter(now))
                .filter(entry -> !entry.dueAt().isAfter(now))
                .filter(entry -> isOpen(entry, lane))
                .filter(entry -> waiting().noneMatch(other -> entry.isBehind(other.delivery())))
                .sorted(Comparator.comparing(Entry::dueAt)
                        .thenComparing(entry -> entry.delivery().id().value()))
                .filter(entry -> ofOne.merge(entry.delivery().endpoint(), 1, Integer::sum) <= lane.ofOneEndpoint())
                .limit(most)
                .toList();
        return free.stream()
                .map(entry -> entry.taken(until))
                .peek(this::put)
                .map(entry -> new ClaimedDelivery(entry.delivery(), entry.body(), entry.token()))
                .toList();
    }

    private boolean isOpen(Entry entry, WebhookLane lane) {
        InMemoryWebhookEndpoints.Entry endpoint = endpointOf(entry);
        return !endpoint.deleted()
                && endpoint.failing() == (lane == WebhookLane.FAILING)
                && (!endpoint.isClosed() || isTest(entry));
    }

    private static boolean isTest(Entry entry) {
        return entry.delivery().notice().type() == WebhookType.WEBHOOK_TEST;
    }

    private InMemoryWebhookEndpoints.Entry endpointOf(Entry entry) {
        return store.forReading().webhookEndpoints().get(entry.delivery().endpoint());
    }

    @Override
    public boolean keepBody(ClaimedDelivery claimed, byte[] body) {
        Optional<Entry> mine = mine(claimed);
        mine.map(entry -> entry.withBody(body)).ifPresent(this::put);
        return mine.isPresent();
    }

    @Override
    public boolean replace(ClaimedDelivery claimed, WebhookDelivery next) {
        Optional<Entry> mine = mine(claimed);
        mine.ifPresent(entry -> {
            put(entry.of(next));
            tellThoseBehind(next);
            tellEndpoint(entry, next);
        });
        return mine.isPresent();
    }

    private void tellThoseBehind(WebhookDelivery next) {
        List<Entry> behind = waiting().filter(entry -> entry.isBehind(next)).toList();
        behind.forEach(entry -> {
            switch (next.state()) {
                case DeliveryState.Waiting(Instant at) -> put(entry.due(later(entry.dueAt(), at)));
                case DeliveryState.Delivered(Instant at) -> letGo(entry, at);
                case DeliveryState.Dead(Instant at, DeadReason _) -> letGo(entry, at);
            }
        });
    }

    private void letGo(Entry entry, Instant at) {
        if (entry.delivery().tries() == 0) {
            put(entry.due(entry.dueAt().isBefore(at) ? entry.dueAt() : at));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void tellEndpoint(Entry entry, WebhookDelivery next) {
        next.lastTry()
                .filter(last -> !last.result().equals(WebhookDelivery.NO_BODY))
                .ifPresent(_ -> store.forWriting()
                        .webhookEndpoints()
                        .put(
                                next.endpoint(),
                                endpointOf(entry).failing(!(next.state() instanceof DeliveryState.Delivered))));
    }

    @Override
    public int endOfClosed(Instant now, int most) {
        List<Entry> closed = waiting()
                .filter(entry -> !entry.claimedUntil().isAfter(now))
                .filter(entry -> endpointOf(entry).isClosed())
                .filter(entry -> endpointOf(entry).deleted() || !isTest(entry))
                .limit(most)
                .toList();
        closed.forEach(entry -> put(entry.taken(Instant.MIN)
                .of(entry.delivery()
                        .dead(
                                endpointOf(entry).deleted()
                                        ? DeadReason.ENDPOINT_DELETED
                                        : DeadReason.ENDPOINT_DISABLED,
                                now))));
        return closed.size();
    }

    @Override
    public Optional<WebhookDelivery> find(WebhookEndpointId endpoint, WebhookId id) {
        return all(entry -> entry.delivery().endpoint().equals(endpoint)
                        && entry.delivery().id().equals(id))
                .map(Entry::delivery)
                .findFirst();
    }

    @Override
    public List<WebhookDelivery> of(WebhookEndpointId endpoint, Optional<WebhookId> after, int most) {
        Comparator<WebhookDelivery> byId =
                Comparator.comparing(delivery -> delivery.id().value());
        return all(entry -> entry.delivery().endpoint().equals(endpoint))
                .map(Entry::delivery)
                .filter(delivery -> after.map(id -> delivery.id().value().compareTo(id.value()) < 0)
                        .orElse(true))
                .sorted(byId.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public boolean replay(WebhookDelivery replayed) {
        Optional<Entry> over = Optional.ofNullable(
                        store.forWriting().webhookDeliveries().get(replayed.id()))
                .filter(entry -> !entry.isWaiting());
        over.map(entry -> entry.taken(Instant.MIN).of(replayed)).ifPresent(this::put);
        return over.isPresent();
    }

    @Override
    public WebhookBacklog backlog(Instant now) {
        Duration oldest = waiting()
                .map(entry -> Duration.between(entry.delivery().notice().at(), now))
                .max(Comparator.naturalOrder())
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
        return new WebhookBacklog(
                waiting().count(),
                oldest,
                all(entry -> entry.delivery().state() instanceof DeliveryState.Dead)
                        .count(),
                store.forReading().webhookEndpoints().values().stream()
                        .filter(entry -> !entry.deleted()
                                && entry.endpoint().disabledAt().isPresent())
                        .count());
    }

    private Optional<Entry> mine(ClaimedDelivery claimed) {
        return Optional.ofNullable(store.forWriting()
                        .webhookDeliveries()
                        .get(claimed.delivery().id()))
                .filter(Entry::isWaiting)
                .filter(entry -> entry.token() == claimed.token());
    }

    private Stream<Entry> waiting() {
        return all(Entry::isWaiting);
    }

    private Stream<Entry> all(Predicate<Entry> condition) {
        return List.copyOf(store.forReading().webhookDeliveries().values()).stream()
                .filter(condition);
    }

    private void put(Entry entry) {
        store.forWriting().webhookDeliveries().put(entry.delivery().id(), entry);
    }
}
