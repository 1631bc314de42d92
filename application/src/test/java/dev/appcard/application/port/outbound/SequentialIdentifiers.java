package dev.appcard.application.port.outbound;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.window.WindowToken;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Identifiers that tests can foretell: {@code pay_…0001}, {@code window-…0001} and so on. */
public final class SequentialIdentifiers implements Identifiers {

    private final AtomicInteger payments = new AtomicInteger();
    private final AtomicInteger windows = new AtomicInteger();
    private final AtomicInteger registrations = new AtomicInteger();
    private final AtomicInteger billingKeys = new AtomicInteger();
    private final AtomicInteger authKeys = new AtomicInteger();
    private final AtomicInteger subscriptions = new AtomicInteger();
    private final AtomicInteger webhookEndpoints = new AtomicInteger();
    private final AtomicInteger webhooks = new AtomicInteger();
    private final AtomicInteger webhookSecrets = new AtomicInteger();

    @Override
    public PaymentKey newPaymentKey() {
        return new PaymentKey(next("pay_%026d", payments));
    }

    @Override
    public WindowToken newWindowToken() {
        return new WindowToken(next("window-%036d", windows));
    }

    @Override
    public RegistrationKey newRegistrationKey() {
        return new RegistrationKey(next("reg_%026d", registrations));
    }

    @Override
    public BillingKey newBillingKey() {
        return new BillingKey(next("bil_%040d", billingKeys));
    }

    @Override
    public AuthKey newAuthKey(RegistrationKey registration) {
        return new AuthKey(registration.value() + '.' + next("auth-%038d", authKeys));
    }

    @Override
    public SubscriptionId newSubscriptionId() {
        return new SubscriptionId(next("sub_%026d", subscriptions));
    }

    @Override
    public WebhookEndpointId newWebhookEndpointId() {
        return new WebhookEndpointId(next("we_%026d", webhookEndpoints));
    }

    @Override
    public WebhookId newWebhookId() {
        return new WebhookId(next("msg_%026d", webhooks));
    }

    @Override
    public WebhookSecret newWebhookSecret() {
        byte[] key = new byte[WebhookSecret.NEW_KEY_BYTES];
        key[0] = (byte) webhookSecrets.incrementAndGet();
        return WebhookSecret.ofKey(key);
    }

    private static String next(String form, AtomicInteger counter) {
        return String.format(Locale.ROOT, form, counter.incrementAndGet());
    }
}
