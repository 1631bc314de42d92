package dev.appcard.domain.event;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentStatus;
import dev.appcard.domain.subscription.Subscription;
import java.util.List;

/** Which events a change makes. Whoever stores the change stores these with it. */
public final class Events {

    private static final long ISSUED = 1;
    private static final long DELETED = 2;

    private Events() {}

    /** That it was opened is none: its merchant did that, and has the answer. */
    public static List<Event> of(Payment before, Payment after) {
        PaymentStatus status = PaymentStatus.of(after.state());
        if (after.cancels().size() > before.cancels().size()) {
            return List.of(
                    ofPayment(after, 1, EventType.PAYMENT_STATUS_CHANGED, status),
                    ofPayment(after, 2, EventType.CANCEL_STATUS_CHANGED, status));
        }
        return status == PaymentStatus.of(before.state())
                ? List.of()
                : List.of(ofPayment(after, 1, EventType.PAYMENT_STATUS_CHANGED, status));
    }

    public static Event issued(RegisteredCard card) {
        return ofCard(card, ISSUED, 1, EventType.BILLING_ISSUED, "ISSUED");
    }

    /** Between the two others: it can still be deleted. */
    public static Event unreadable(RegisteredCard card) {
        return ofCard(card, ISSUED, 2, EventType.BILLING_UNREADABLE, "UNREADABLE");
    }

    public static Event deleted(RegisteredCard card) {
        return ofCard(card, DELETED, 1, EventType.BILLING_DELETED, "DELETED");
    }

    /** Of every version. */
    public static Event of(Subscription changed) {
        return new Event(
                new EventId(EventSubject.SUBSCRIPTION, changed.id().value(), changed.version(), 1),
                EventType.SUBSCRIPTION_CHANGED,
                changed.terms().merchantId(),
                changed.status().name());
    }

    private static Event ofPayment(Payment payment, int position, EventType type, PaymentStatus status) {
        EventId id = new EventId(EventSubject.PAYMENT, payment.key().value(), payment.version(), position);
        return new Event(id, type, payment.order().merchantId(), status.name());
    }

    private static Event ofCard(RegisteredCard card, long version, int position, EventType type, String status) {
        EventId id = new EventId(EventSubject.BILLING_KEY, card.key().value(), version, position);
        return new Event(id, type, card.merchantId(), status);
    }
}
