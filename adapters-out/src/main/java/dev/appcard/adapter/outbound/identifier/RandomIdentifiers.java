package dev.appcard.adapter.outbound.identifier;

import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.window.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Identifiers from the system's secure random source. A payment key begins with its time, so that keys are in the index
 * in the order of their creation; 80 random bits follow, enough to be unique, but not secret. The window's token is
 * random alone.
 */
@Dependent
public class RandomIdentifiers implements Identifiers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_KEY_BYTES = 10;
    private static final int TOKEN_BYTES = 32;
    private static final int BILLING_KEY_BYTES = 20;

    private final InstantSource clock;

    @Inject
    public RandomIdentifiers(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public PaymentKey newPaymentKey() {
        return new PaymentKey("pay_" + SortableCode.of(clock.millis(), random(RANDOM_KEY_BYTES)));
    }

    @Override
    public WindowToken newWindowToken() {
        return new WindowToken(base64Url(random(TOKEN_BYTES)));
    }

    @Override
    public RegistrationKey newRegistrationKey() {
        return new RegistrationKey("reg_" + SortableCode.of(clock.millis(), random(RANDOM_KEY_BYTES)));
    }

    @Override
    public BillingKey newBillingKey() {
        return new BillingKey("bil_" + HexFormat.of().formatHex(random(BILLING_KEY_BYTES)));
    }

    @Override
    public AuthKey newAuthKey(RegistrationKey registration) {
        return new AuthKey(registration.value() + '.' + base64Url(random(TOKEN_BYTES)));
    }

    @Override
    public SubscriptionId newSubscriptionId() {
        return new SubscriptionId("sub_" + SortableCode.of(clock.millis(), random(RANDOM_KEY_BYTES)));
    }

    @Override
    public WebhookEndpointId newWebhookEndpointId() {
        return new WebhookEndpointId("we_" + SortableCode.of(clock.millis(), random(RANDOM_KEY_BYTES)));
    }

    @Override
    public WebhookId newWebhookId() {
        return new WebhookId("msg_" + SortableCode.of(clock.millis(), random(RANDOM_KEY_BYTES)));
    }

    @Override
    public WebhookSecret newWebhookSecret() {
        byte[] key = random(WebhookSecret.NEW_KEY_BYTES);
        try {
            return WebhookSecret.ofKey(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
