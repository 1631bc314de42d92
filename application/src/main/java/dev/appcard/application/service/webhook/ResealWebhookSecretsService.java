package dev.appcard.application.service.webhook;

import dev.appcard.application.port.inbound.webhook.ResealWebhookSecretsUseCase;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.store.WebhookEndpoints;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookSecrets;
import dev.appcard.domain.webhook.WebhookSecrets.Previous;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Piece by piece, each endpoint by a compare-and-set of its own: a rotation of its secret at the same time wins. */
@Singleton
public class ResealWebhookSecretsService implements ResealWebhookSecretsUseCase {

    private static final int AT_ONCE = 100;

    private final WebhookEndpoints endpoints;
    private final SecretVault vault;
    private final UnitOfWork unitOfWork;

    @Inject
    public ResealWebhookSecretsService(WebhookEndpoints endpoints, SecretVault vault, UnitOfWork unitOfWork) {
        this.endpoints = endpoints;
        this.vault = vault;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public int reseal() {
        int resealed = 0;
        Optional<WebhookEndpointId> last = Optional.empty();
        List<WebhookEndpoint> piece;
        do {
            piece = endpoints.after(last, AT_ONCE);
            resealed += (int) piece.stream().filter(this::isResealed).count();
            last = piece.isEmpty() ? last : Optional.of(piece.getLast().id());
        } while (piece.size() == AT_ONCE);
        return resealed;
    }

    private boolean isResealed(WebhookEndpoint endpoint) {
        WebhookSecrets before = endpoint.secrets();
        WebhookSecrets after = new WebhookSecrets(
                resealed(before.current(), endpoint),
                before.previous()
                        .map(previous -> new Previous(resealed(previous.secret(), endpoint), previous.until())));
        return !after.equals(before) && unitOfWork.run(() -> endpoints.replace(endpoint, endpoint.with(after)));
    }

    private Sealed<WebhookSecret> resealed(Sealed<WebhookSecret> sealed, WebhookEndpoint endpoint) {
        return vault.resealWebhookSecret(sealed, endpoint.id());
    }
}
