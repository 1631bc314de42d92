package dev.appcard.domain.event;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionFixtures;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A merchant may be told")
class EventsTest {

    @ParameterizedTest(name = "on the way to {0}: {1}")
    @CsvSource({
        "READY, ''",
        "APP_CALLED, ''",
        "AUTHENTICATED, 3:IN_PROGRESS",
        "APPROVING, 3:IN_PROGRESS",
        "NET_CANCELLING, 3:IN_PROGRESS",
        "NET_CANCELLED, 3:IN_PROGRESS 6:ABORTED",
        "APPROVED, 3:IN_PROGRESS 5:DONE",
        "CANCELLING, 3:IN_PROGRESS 5:DONE",
        "CANCELLED, 3:IN_PROGRESS 5:DONE 7:CANCELED 7:CANCELED",
        "AUTHENTICATION_FAILED, 3:ABORTED",
        "EXPIRED, 3:IN_PROGRESS 4:EXPIRED"
    })
    @DisplayName("of each status of a payment that is another than before")
    void payments(StateName state, String expected) {
        List<Payment> path = pathTo(state, order());

        assertThat(IntStream.range(1, path.size())
                        .boxed()
                        .flatMap(next -> Events.of(path.get(next - 1), path.get(next)).stream())
                        .map(event -> event.id().version() + ":" + event.status()))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    @DisplayName("of each cancel, and of the payment with it")
    void cancels() {
        Payment cancelling = pathTo(StateName.PARTIALLY_CANCELLING, order()).getLast();

        assertThat(Events.of(cancelling, step(cancelling, StateName.PARTIALLY_CANCELLED)))
                .extracting(Event::type)
                .containsExactly(EventType.PAYMENT_STATUS_CHANGED, EventType.CANCEL_STATUS_CHANGED);
        assertThat(Events.of(cancelling, step(cancelling, StateName.APPROVED))).isEmpty();
    }

    @Test
    @DisplayName("of a billing key that is issued, found unreadable, and deleted, in this order")
    void cards() {
        RegisteredCard card = BillingFixtures.card();

        assertThat(List.of(
                        Events.issued(card),
                        Events.unreadable(card.unreadable(Instant.EPOCH)),
                        Events.deleted(card.deleted(Instant.EPOCH))))
                .extracting(event -> event.type() + " " + event.id().version() + "."
                        + event.id().position())
                .containsExactly("BILLING_ISSUED 1.1", "BILLING_UNREADABLE 1.2", "BILLING_DELETED 2.1");
    }

    @Test
    @DisplayName("of every version of a subscription")
    void subscriptions() {
        Subscription subscription = SubscriptionFixtures.subscription(SubscriptionFixtures.FIXED);

        assertThat(Events.of(subscription).id())
                .isEqualTo(
                        new EventId(EventSubject.SUBSCRIPTION, subscription.id().value(), subscription.version(), 1));
    }
}
