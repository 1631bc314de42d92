package dev.appcard.adapter.inbound.rest.webhook;

import dev.appcard.adapter.inbound.rest.payment.JsonFields;
import dev.appcard.application.port.inbound.webhook.WebhookEndpointsUseCase.WithSecret;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.DeadReason;
import dev.appcard.domain.webhook.DeliveryState;
import dev.appcard.domain.webhook.WebhookDelivery;
import dev.appcard.domain.webhook.WebhookDelivery.LastTry;
import dev.appcard.domain.webhook.WebhookEndpoint;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Endpoints and deliveries as their merchant sees them: every field always there, {@code null} where it is empty. */
final class WebhookJson {

    private WebhookJson() {}

    static JsonObject of(WebhookEndpoint endpoint) {
        return fieldsOf(endpoint).build();
    }

    /** The only answers that have the secret: it is wiped here. */
    static JsonObject of(WithSecret shown) {
        try (WebhookSecret secret = shown.secret()) {
            byte[] text = secret.reveal();
            JsonObject answer = fieldsOf(shown.endpoint())
                    .text("secret", new String(text, StandardCharsets.US_ASCII))
                    .build();
            Arrays.fill(text, (byte) 0);
            return answer;
        }
    }

    private static JsonFields fieldsOf(WebhookEndpoint endpoint) {
        JsonArrayBuilder events = Json.createArrayBuilder();
        endpoint.terms().events().stream().map(Enum::name).sorted().forEach(events::add);
        return new JsonFields()
                .text("id", endpoint.id().value())
                .text("url", endpoint.terms().url())
                .value("events", Optional.of(events.build()))
                .text("description", endpoint.terms().description().orElse(null))
                .text("status", endpoint.disabledAt().isPresent() ? "DISABLED" : "ENABLED")
                .time("disabledAt", endpoint.disabledAt().orElse(null))
                .time("createdAt", endpoint.createdAt());
    }

    static JsonObject of(WebhookDelivery delivery) {
        JsonFields fields = new JsonFields()
                .text("webhookId", delivery.id().value())
                .text("endpointId", delivery.endpoint().value())
                .text("eventType", delivery.notice().type().name())
                .text("subject", delivery.notice().key())
                .time("createdAt", delivery.notice().at())
                .number("tries", delivery.tries())
                .time("lastTriedAt", delivery.lastTry().map(LastTry::at).orElse(null))
                .text("lastResult", delivery.lastTry().map(LastTry::result).orElse(null));
        return switch (delivery.state()) {
            case DeliveryState.Waiting(Instant dueAt) ->
                fields.text("status", "WAITING")
                        .time("nextTryAt", dueAt)
                        .empty("endedAt", "reason")
                        .build();
            case DeliveryState.Delivered(Instant at) ->
                fields.text("status", "DELIVERED")
                        .time("endedAt", at)
                        .empty("nextTryAt", "reason")
                        .build();
            case DeliveryState.Dead(Instant at, DeadReason reason) ->
                fields.text("status", "DEAD")
                        .time("endedAt", at)
                        .text("reason", reason.name())
                        .empty("nextTryAt")
                        .build();
        };
    }
}
