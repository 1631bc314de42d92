package dev.appcard.adapter.inbound.rest.webhook;

import dev.appcard.adapter.inbound.rest.billing.BillingJson;
import dev.appcard.adapter.inbound.rest.common.Language;
import dev.appcard.adapter.inbound.rest.payment.JsonFields;
import dev.appcard.adapter.inbound.rest.payment.PaymentJson;
import dev.appcard.application.port.inbound.webhook.SendDueWebhooksUseCase;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookNotice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * What is sent: {@code eventType}, {@code createdAt}, {@code dataVersion} and {@code data}, which is what the merchant's own call would be
 * answered. {@code dataVersion} is the payment's number of changes: of two bodies about one payment that with the higher one is the later.
 */
@Dependent
public class WebhookBodyJson implements SendDueWebhooksUseCase.Bodies {

    private static final long FIRST = 1;

    private final PaymentJson payments;

    @Inject
    public WebhookBodyJson(PaymentJson payments) {
        this.payments = payments;
    }

    @Override
    public byte[] of(WebhookNotice notice, Payment payment) {
        return body(notice, payment.version(), payments.of(payment, Language.KOREAN));
    }

    @Override
    public byte[] of(WebhookNotice notice, RegisteredCard card, Instant deletedAt) {
        return body(notice, notice.version(), BillingJson.deleted(card));
    }

    @Override
    public byte[] of(WebhookNotice notice, WebhookEndpointId tested) {
        return body(
                notice,
                FIRST,
                new JsonFields().text("endpointId", tested.value()).build());
    }

    private static byte[] body(WebhookNotice notice, long version, JsonObject data) {
        return new JsonFields()
                .text("eventType", notice.type().name())
                .time("createdAt", notice.at())
                .number("dataVersion", version)
                .value("data", Optional.of(data))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
