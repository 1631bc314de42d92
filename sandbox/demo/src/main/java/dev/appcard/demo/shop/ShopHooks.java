package dev.appcard.demo.shop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the gateway tells the shop's server ({@code docs/webhooks.md}): verified, each message taken once, the last ones kept to look at. */
final class ShopHooks {

    private static final int KEPT = 50;
    private static final long OLDEST_SECONDS = 300;
    private static final String PREFIX = "whsec_";

    private final String secret;
    private final Set<String> taken = new HashSet<>();
    private final Deque<String> last = new ArrayDeque<>();

    ShopHooks(String secret) {
        this.secret = secret;
    }

    Response take(Request request) {
        String id = request.header("webhook-id").orElse("");
        String timestamp = request.header("webhook-timestamp").orElse("");
        if (!timestamp.matches("[0-9]{1,12}")
                || !isGenuine(id, timestamp, request.header("webhook-signature").orElse(""), request.body())) {
            return Response.text(401, "서명이 맞지 않습니다.");
        }
        keep(id, request.json());
        return Response.noContent();
    }

    /** The newest first. */
    synchronized Response show() {
        return Response.text(200, last.isEmpty() ? "받은 웹훅이 없습니다.\n" : String.join("\n", last) + "\n");
    }

    private synchronized void keep(String id, JsonNode body) {
        if (!taken.add(id)) {
            return;
        }
        JsonNode data = body.path("data");
        last.addFirst(String.join(
                " ",
                body.path("createdAt").asText(),
                body.path("eventType").asText(),
                data.path("status").asText(),
                data.path("orderId").asText()));
        if (last.size() > KEPT) {
            last.removeLast();
        }
    }

    private boolean isGenuine(String id, String timestamp, String signatures, byte[] body) {
        long age = Instant.now().getEpochSecond() - Long.parseLong(timestamp);
        byte[] expected = ("v1," + Base64.getEncoder().encodeToString(hmac(id + "." + timestamp + ".", body)))
                .getBytes(StandardCharsets.US_ASCII);
        return Math.abs(age) <= OLDEST_SECONDS
                && Arrays.stream(signatures.split(" "))
                        .anyMatch(one -> MessageDigest.isEqual(expected, one.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] hmac(String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
        }
    }
}
