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

/** New identifiers: unique, and the window's token beyond guessing (256 random bits). */
public interface Identifiers {

    PaymentKey newPaymentKey();

    WindowToken newWindowToken();

    RegistrationKey newRegistrationKey();

    /** Beyond guessing, though it opens nothing by itself. */
    BillingKey newBillingKey();

    /** The registration's key, a dot, and 256 random bits: {@link RegistrationKey#of(AuthKey)} finds the former. */
    AuthKey newAuthKey(RegistrationKey registration);

    SubscriptionId newSubscriptionId();

    WebhookEndpointId newWebhookEndpointId();

    WebhookId newWebhookId();

    /** 256 random bits. */
    WebhookSecret newWebhookSecret();
}
