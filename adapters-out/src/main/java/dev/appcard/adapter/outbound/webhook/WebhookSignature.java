package dev.appcard.adapter.outbound.webhook;

import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookMessage;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code webhook-signature} of Standard Webhooks 1.0.0: HMAC-SHA-256 over id, timestamp and body, one for each secret. */
final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    static String of(WebhookMessage message) {
        return message.secrets().stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(signed(message, secret)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] signed(WebhookMessage message, WebhookSecret secret) {
        String head = message.id().value() + "." + message.timestamp().getEpochSecond() + ".";
        byte[] key = secret.key();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(head.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(message.body());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", impossible);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
