package dev.appcard.adapter.inbound.nightly;

import dev.appcard.application.port.inbound.webhook.ResealWebhookSecretsUseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The job after which no webhook secret is sealed under {@code DATA_KEY_PREVIOUS}: quick, and nothing to do on most nights. */
final class WebhookResealing {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookResealing.class);

    private WebhookResealing() {}

    static NightlyJob job(ResealWebhookSecretsUseCase resealWebhookSecrets) {
        return new NightlyJob("reseal-webhook-secrets", _ -> {
            int resealed = resealWebhookSecrets.reseal();
            if (resealed > 0) {
                LOG.info("webhook secrets of {} endpoints sealed under the data key in use", resealed);
            }
            return true;
        });
    }
}
