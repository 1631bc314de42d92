package dev.appcard.domain.webhook;

import dev.appcard.domain.event.EventType;
import java.util.Optional;

/** What a webhook tells of: {@code eventType}. */
public enum WebhookType {
    PAYMENT_STATUS_CHANGED,
    CANCEL_STATUS_CHANGED,
    BILLING_DELETED,
    /** That the endpoint can be reached: sent when its merchant asks for it, once. */
    WEBHOOK_TEST;

    /** Whether an endpoint can be registered for it. */
    public boolean isOfEvents() {
        return this != WEBHOOK_TEST;
    }

    /** Empty for what webhooks do not tell of. */
    public static Optional<WebhookType> of(EventType event) {
        return switch (event) {
            case PAYMENT_STATUS_CHANGED -> Optional.of(PAYMENT_STATUS_CHANGED);
            case CANCEL_STATUS_CHANGED -> Optional.of(CANCEL_STATUS_CHANGED);
            case BILLING_DELETED -> Optional.of(BILLING_DELETED);
            case BILLING_ISSUED, BILLING_UNREADABLE, SUBSCRIPTION_CHANGED -> Optional.empty();
        };
    }
}
