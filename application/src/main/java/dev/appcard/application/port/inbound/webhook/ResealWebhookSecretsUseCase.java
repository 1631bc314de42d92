package dev.appcard.application.port.inbound.webhook;

/** Brings the endpoints' secrets under the data key that is in use, so that the one before can be given up. */
public interface ResealWebhookSecretsUseCase {

    /** @return how many were sealed anew */
    int reseal();
}
