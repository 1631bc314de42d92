package dev.appcard.application.service.webhook;

import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpoint;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Opens an endpoint's secrets for the time of a try. */
@Singleton
public class EndpointSecrets {

    private final SecretVault vault;

    @Inject
    public EndpointSecrets(SecretVault vault) {
        this.vault = vault;
    }

    /** Gives the work the secrets that sign now, the current one first, and wipes them after. */
    <T> T with(WebhookEndpoint endpoint, Instant now, Function<List<WebhookSecret>, T> work) {
        List<WebhookSecret> opened = new ArrayList<>();
        try {
            opened.add(vault.openWebhookSecret(endpoint.secrets().current(), endpoint.id()));
            endpoint.secrets()
                    .previous()
                    .filter(previous -> previous.signs(now))
                    .ifPresent(previous -> opened.add(vault.openWebhookSecret(previous.secret(), endpoint.id())));
            return work.apply(List.copyOf(opened));
        } finally {
            opened.forEach(WebhookSecret::close);
        }
    }
}
