package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.MERCHANT;
import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.appcard.domain.event.ClaimedEvent;
import dev.appcard.domain.event.Event;
import dev.appcard.domain.event.EventId;
import dev.appcard.domain.event.EventOutcome;
import dev.appcard.domain.event.EventSubject;
import dev.appcard.domain.event.EventType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Outbox} keeps to. Whatever waits in the store beforehand is ended. */
public interface OutboxContract extends StoreContract {

    Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    Instant LEASE_ENDS = NOW.plusSeconds(60);
    int MANY = 10_000;

    Outbox outbox();

    /** What readers of other tests still have, too. */
    @BeforeEach
    default void endWhatOthersLeft() {
        Instant later = NOW.plusSeconds(1_000_000);
        List<ClaimedEvent> left = claim(later);
        while (!left.isEmpty()) {
            left.forEach(this::done);
            left = claim(later);
        }
    }

    @Test
    default void eventsShouldTellOfEachChangeThatTheMerchantSees() {
        Payment payment = storeAll(pathTo(StateName.PARTIALLY_CANCELLED, order()));

        assertThat(allInOrder())
                .containsExactly(
                        event(payment, 3, 1, EventType.PAYMENT_STATUS_CHANGED, "IN_PROGRESS"),
                        event(payment, 5, 1, EventType.PAYMENT_STATUS_CHANGED, "DONE"),
                        event(payment, 7, 1, EventType.PAYMENT_STATUS_CHANGED, "PARTIAL_CANCELED"),
                        event(payment, 7, 2, EventType.CANCEL_STATUS_CHANGED, "PARTIAL_CANCELED"));
    }

    @Test
    default void eventShouldBeRolledBackWithItsChange() {
        Payment approving = storeAll(pathTo(StateName.APPROVING, order()));
        endWhatOthersLeft();

        unitOfWork()
                .run(() -> payments().replace(approving, step(approving, StateName.DECLINED)), replaced -> !replaced);
        replace(approving, step(approving, StateName.APPROVED));
        replace(approving, step(approving, StateName.DECLINED));

        assertThat(allInOrder()).extracting(Event::status).containsExactly("DONE");
    }

    @Test
    default void claimShouldGiveTheOldestOfEachPaymentUntilItIsDone() {
        Payment one = storeAll(pathTo(StateName.CANCELLED, order()));
        Payment other = storeAll(pathTo(StateName.DECLINED, order()));

        List<ClaimedEvent> first = claim(NOW);
        assertThat(first)
                .extracting(
                        claimed -> claimed.event().id().key(),
                        claimed -> claimed.event().status())
                .containsExactlyInAnyOrder(
                        tuple(one.key().value(), "IN_PROGRESS"),
                        tuple(other.key().value(), "IN_PROGRESS"));
        assertThat(claim(NOW)).isEmpty();
        first.forEach(claimed -> assertThat(done(claimed)).isTrue());
        assertThat(claim(NOW))
                .extracting(claimed -> claimed.event().status())
                .containsExactlyInAnyOrder("DONE", "ABORTED");
    }

    @Test
    default void claimShouldGiveNoMoreThanIsAskedFor() {
        for (int i = 0; i < 3; i++) {
            storeAll(pathTo(StateName.EXPIRED, order()));
        }

        assertThat(unitOfWork().run(() -> outbox().claim(NOW, LEASE_ENDS, 2))).hasSize(2);
        assertThat(unitOfWork().run(() -> outbox().claim(NOW, LEASE_ENDS, 2))).hasSize(1);
    }

    @Test
    default void eventWhoseLeaseHasEndedShouldBeClaimedByAnotherWhoAloneMayEndIt() {
        storeAll(pathTo(StateName.APPROVED, order()));
        ClaimedEvent lost = claim(NOW).getFirst();

        assertThat(claim(LEASE_ENDS.minusMillis(1))).isEmpty();
        ClaimedEvent again = claim(LEASE_ENDS).getFirst();

        assertThat(again.event()).isEqualTo(lost.event());
        assertThat(again.token()).isGreaterThan(lost.token());
        assertThat(done(lost)).isFalse();
        assertThat(done(again)).isTrue();
        assertThat(done(again)).isFalse();
    }

    /** Nobody else has it, so whatever he did counts. */
    @Test
    default void readerWhoIsLateShouldEndWhatNobodyHasClaimedMeanwhile() {
        storeAll(pathTo(StateName.APPROVED, order()));
        ClaimedEvent claimed = claim(NOW).getFirst();

        assertThat(done(claimed)).isTrue();
    }

    @Test
    default void manyWhoClaimAtOnceShouldGetEachEventOnce() {
        for (int i = 0; i < 40; i++) {
            storeAll(pathTo(StateName.EXPIRED, order()));
        }

        List<ClaimedEvent> claimed =
                AtOnce.run(8, _ -> unitOfWork().run(() -> outbox().claim(NOW, LEASE_ENDS, 7))).stream()
                        .flatMap(List::stream)
                        .toList();

        assertThat(claimed).extracting(ClaimedEvent::event).doesNotHaveDuplicates();
        List<ClaimedEvent> rest = claim(NOW);
        assertThat(Stream.concat(claimed.stream(), rest.stream())
                        .map(one -> one.event().id()))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    private static Event event(Payment payment, long version, int position, EventType type, String status) {
        return new Event(
                new EventId(EventSubject.PAYMENT, payment.key().value(), version, position), type, MERCHANT, status);
    }

    private List<Event> allInOrder() {
        List<Event> all = new ArrayList<>();
        for (Optional<ClaimedEvent> next = first(); next.isPresent(); next = first()) {
            all.add(next.orElseThrow().event());
            done(next.orElseThrow());
        }
        return all;
    }

    private Optional<ClaimedEvent> first() {
        return unitOfWork().run(() -> outbox().claim(NOW, LEASE_ENDS, 1)).stream()
                .findFirst();
    }

    private List<ClaimedEvent> claim(Instant now) {
        return unitOfWork().run(() -> outbox().claim(now, now.plusSeconds(60), MANY));
    }

    private boolean done(ClaimedEvent claimed) {
        return unitOfWork().run(() -> outbox().done(claimed, EventOutcome.TAKEN_OVER));
    }
}
