package dev.appcard.adapter.outbound.webhook;

import dev.appcard.application.port.outbound.webhook.WebhookAddresses;
import dev.appcard.application.port.outbound.webhook.WebhookSender;
import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookFailure;
import dev.appcard.domain.webhook.WebhookMessage;
import dev.appcard.domain.webhook.WebhookUrlFault;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Until there is a line to receivers no address is one that something is sent to: so no endpoint is registered, and nothing waits. */
@Singleton
public class NoWebhookLine implements WebhookSender, WebhookAddresses {

    @Override
    public WebhookAnswer send(WebhookMessage message) {
        return new WebhookAnswer.Unanswered(WebhookFailure.UNREACHABLE);
    }

    @Override
    public Optional<WebhookUrlFault> faultOf(String url) {
        return Optional.of(WebhookUrlFault.HOST);
    }
}
